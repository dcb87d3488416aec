import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';
import { PUBLIC_PATHS } from '../support/public-paths.ts';

const text = await readFile(join(ROOT, 'dist/robots.txt'), 'utf8');
const rules = [...text.matchAll(/^(Allow|Disallow): (.+)$/gmu)].map(([, verb, path = '']) => ({
  isAllowed: verb === 'Allow',
  path,
}));

/** The longest rule decides (RFC 9309, 2.2.2). */
function mayCrawl(address: string): boolean {
  const matching = rules.filter(({ path }) =>
    path.endsWith('$') ? address === path.slice(0, -1) : address.startsWith(path),
  );
  return matching.toSorted((a, b) => b.path.length - a.path.length)[0]?.isAllowed ?? true;
}

test('search engines may read every public page', () => {
  expect(PUBLIC_PATHS).toContain('/suivi/');
  expect(PUBLIC_PATHS.filter((path) => !mayCrawl(path))).toEqual([]);
});

test.each([
  '/recus/abc',
  '/suivi/abc',
  '/pdf/recus/abc',
  '/api/suivi',
  '/api/demarches/acte-de-naissance',
  '/recherche?q=a',
  '/redaction/',
])('and not %s', (path) => {
  expect(mayCrawl(path)).toBe(false);
});
