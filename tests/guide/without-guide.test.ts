import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

test('a site without an import has no page nor link of the guide', () => {
  expect(existsSync(join(ROOT, 'dist', 'guide'))).toBe(false);
  const list = readFileSync(join(ROOT, 'dist', 'demarches', 'index.html'), 'utf8');
  expect(list).not.toContain('/guide/');
});
