import { rename, writeFile } from 'node:fs/promises';
import type * as v from 'valibot';
import { validateFile } from '../../site/content/validate-file.ts';
import { ContentError, type FileProblem } from '../../site/content/content-error.ts';
import { readContentFile } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';

/**
 * Reads one file of the content, without the others: an import works while a procedure is wrong.
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

/** Writes the whole file beside the old one, then takes its place: never half a file. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.nouveau`, text);
  await rename(`${file}.nouveau`, file);
}
