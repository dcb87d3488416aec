import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Editing, EditingSchema } from '../../editing/editing.ts';
import { validateContent } from '../../kit/validate-content.ts';
import { ContentError } from './content-error.ts';
import { readContentFile } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';
import { writtenScalar } from './written-scalar.ts';

const FILE = 'redaction.yml';

/**
 * Reads where the editing tool keeps the content.
 * @returns nothing when no file says so: content is then written on a computer, and nowhere else
 * @throws {ContentError} when the file is wrong
 */
export async function readEditing(root: ContentRoot): Promise<Editing | undefined> {
  if (!existsSync(join(root.folder, FILE))) return undefined;
  const { file, data, yaml, problems } = await readContentFile(root, FILE);
  const checked = validateContent(EditingSchema, data, (path) => writtenScalar(yaml, path));
  const found = problems.length > 0 || checked.success ? problems : checked.problems;
  if (found.length > 0 || !checked.success) {
    throw new ContentError(found.map((problem) => ({ file, ...problem })));
  }
  return checked.output;
}
