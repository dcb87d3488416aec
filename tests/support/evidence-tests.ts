import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestReference } from '../../src/evidence/rgaa/criterion.ts';
import type { GridLine } from '../../src/evidence/rgaa/grid.ts';
import { ROOT } from './project.ts';

/** Tests that the grid names and that are not there: their file, or their title in it. */
export function missingTests(lines: readonly GridLine[]): readonly string[] {
  return lines.flatMap(({ number, evidence }) =>
    evidence
      .flatMap((one) => {
        if (one.kind === 'test') return [one];
        return one.kind === 'not-applicable' && one.guard !== undefined ? [one.guard] : [];
      })
      .filter((reference) => !isThere(reference))
      .map(({ file, title }) => `${number} : ${file}, « ${title} »`),
  );
}

function isThere({ file, title }: TestReference): boolean {
  const path = join(ROOT, file);
  if (!existsSync(path)) return false;
  const source = readFileSync(path, 'utf8');
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}
