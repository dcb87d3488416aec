import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../kit/write-whole.server.ts';

/** What is kept from one publication to the next, in folders of these names. */
export const MADE_ONCE = ['papers', 'scripts'] as const;

/**
 * Makes something, or takes what an earlier publication made from the same words with the same code. Only a
 * publication keeps anything: `PARVIS_CACHE` names where, `PARVIS_CODE` the digest of its code.
 * @param key everything that it depends on, besides the code
 */
export async function keptOnce(
  kind: (typeof MADE_ONCE)[number],
  key: string,
  make: () => Promise<Uint8Array>,
  { PARVIS_CACHE: folder = '', PARVIS_CODE: code = '' }: NodeJS.ProcessEnv = process.env,
): Promise<Uint8Array> {
  if (folder === '' || code === '') return make();
  const name = createHash('sha256').update(`${code}\n${key}`).digest('hex');
  const file = join(folder, kind, name);
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await writeWhole(file, made, 0);
    return made;
  }
}
