import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { useStarts } from '../../support/use-starts.ts';

const runs = useStarts();

describe('npm start', () => {
  test('says that its port is taken, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { ended, output } = runs.start(port);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Le port ${port} est déjà pris`);
    expect(output()).not.toMatch(/ {4}at |Error:/u);
    expect(runs.programs()).toEqual([]);
    await new Promise((resolve) => taken.close(resolve));
  });

  test.each(['0', 'abc', '70000'])('refuses PORT=%s with a sentence', async (port) => {
    const { ended, output } = runs.start(await findFreePort(), { PORT: port });
    expect(await ended).toBe(1);
    expect(output()).toContain('PORT : un nombre');
  });

  test('refuses a PARVIS_NOW that is no instant', async () => {
    const { ended, output } = runs.start(await findFreePort(), { PARVIS_NOW: 'demain' });
    expect(await ended).toBe(1);
    expect(output()).toContain('PARVIS_NOW : un instant qui existe');
  });

  test.each([
    ['is a file', 'lettre.odt'],
    ['is inside a file', 'lettre.odt/parvis'],
  ])('refuses a PARVIS_DATA that %s, with a sentence', async (_what, path) => {
    const letter = join(runs.folder, 'lettre.odt');
    writeFileSync(letter, 'Madame, Monsieur');
    const settings = { PARVIS_DATA: join(runs.folder, path) };
    const { ended, output } = runs.start(await findFreePort(), settings);
    expect(await ended).toBe(1);
    expect(output()).toContain('n’est pas un dossier');
    expect(output()).not.toMatch(/ {4}at |Error:/u);
    expect(readFileSync(letter, 'utf8')).toBe('Madame, Monsieur');
  });

  test.each([[[]], [['--fresh']]])(
    'deletes nothing of a folder that is not its own %j',
    async (words) => {
      const letter = join(runs.folder, 'lettre.odt');
      writeFileSync(letter, 'Madame, Monsieur');
      const { ended, output } = runs.start(await findFreePort(), {}, words);
      expect(await ended).toBe(1);
      expect(output()).toContain('contient autre chose que des données de Parvis');
      expect(readFileSync(letter, 'utf8')).toBe('Madame, Monsieur');
    },
  );
});
