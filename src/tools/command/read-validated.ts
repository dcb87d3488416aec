import type * as v from 'valibot';
import { ContentError, type FileProblem } from '../../site/content/content-error.ts';
import { readContentFile } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { validateFile } from '../../site/content/validate-file.ts';

/**
 * Reads one file of the content, without the others: a command works while a procedure is wrong.
 * @throws {ContentError} when it is wrong itself
 */
export async function readValidated<T extends v.GenericSchema>(
  root: ContentRoot,
  schema: T,
  path: string,
) {
  const problems: FileProblem[] = [];
  const checked = validateFile(schema, await readContentFile(root, path), problems);
  if (problems.length > 0 || checked === undefined) throw new ContentError(problems);
  return checked.data;
}
