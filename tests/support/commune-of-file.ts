import { relative } from 'node:path';
import { ROOT } from './project.ts';

/** The name of the commune of a test file: `filing--conditions` for `tests/filing/conditions.test.ts`. */
export function communeOfFile(path: string): string {
  return relative(ROOT, path)
    .replace(/^tests\//u, '')
    .replace(/\.test\.tsx?$/u, '')
    .replaceAll('/', '--');
}
