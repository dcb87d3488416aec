import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createPrinter } from '../../../src/tools/command/say.ts';
import { ROOT } from '../../support/project.ts';

/** Colour, title of the window, one sign that does as much, direction. */
const HOSTILE = 'a\u001B[31mb\u001B]0;titre\u0007c\u009B2Jd\u202Ee\u2066f\u200Fg\r\u007F\n\tfin';

function said(isTTY: boolean): string {
  let text = '';
  const output = { isTTY, write: (more: string) => (text += more) };
  createPrinter(output, output).error(HOSTILE);
  return text;
}

test('a terminal is given no order, by any word', () => {
  expect(said(true)).toBe(
    'a[U+001B][31mb[U+001B]]0;titre[U+0007]c[U+009B]2Jd[U+202E]e[U+2066]f[U+200F]g[U+000D][U+007F]\n\tfin\n',
  );
});

test('a file keeps what it is given, but for marks of direction', () => {
  const text = said(false);
  expect(text).not.toMatch(/\p{Bidi_Control}/u);
  expect(text).toContain('\u001B[31mb');
});

test('no command prints but through this', async () => {
  const { stdout } = await promisify(execFile)('grep', [
    '-rlE',
    'console[.]|process[.]std(out|err)[.]write',
    join(ROOT, 'src/tools'),
  ]);
  const allowed = /\/(?:maintenance|schema)\//u;
  expect(
    stdout
      .trim()
      .split('\n')
      .filter((file) => file !== '' && !allowed.test(file)),
  ).toEqual([]);
});
