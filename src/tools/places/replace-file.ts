import { rename, writeFile } from 'node:fs/promises';

/** Writes the whole file beside the old one, then takes its place: never half a file. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.nouveau`, text);
  await rename(`${file}.nouveau`, file);
}
