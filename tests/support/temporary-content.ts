import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './project.ts';

/** A copy of the content of Admiville that a test may break. */
export interface TemporaryContent {
  readonly root: string;
  /** Replaces a text in a file; throws when it is not there. */
  replace(file: string, search: string | RegExp, replacement: string): void;
  write(file: string, text: string): void;
  remove(): void;
}

export function copyContent(): TemporaryContent {
  const root = mkdtempSync(join(tmpdir(), 'parvis-content-'));
  cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
  return {
    root,
    replace: (file, search, replacement) => {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(search, replacement);
      if (after === before) throw new RangeError(`${String(search)} is not in ${file}`);
      writeFileSync(path, after);
    },
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
