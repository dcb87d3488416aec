import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a built site that hold a word, in their name or in their text. */
export function builtFilesWith(root: string, word: string): readonly string[] {
  return readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => `${file} ${readFileSync(file, 'latin1')}`.includes(word));
}
