import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../kit/write-whole.server.ts';

/**
 * Draws a paper, or takes the one that an earlier publication drew from the same form with the same code.
 * Only a publication keeps them: `PARVIS_CACHE` names where, `PARVIS_CODE` the digest of its code.
 * @param key everything that the paper says
 */
export async function keptPaper(
  key: string,
  draw: () => Promise<Uint8Array>,
  { PARVIS_CACHE: folder = '', PARVIS_CODE: code = '' }: NodeJS.ProcessEnv = process.env,
): Promise<Uint8Array> {
  if (folder === '' || code === '') return draw();
  const name = createHash('sha256').update(`${code}\n${key}`).digest('hex');
  const file = join(folder, 'papers', `${name}.pdf`);
  try {
    return await readFile(file);
  } catch {
    const drawn = await draw();
    await writeWhole(file, drawn, 0);
    return drawn;
  }
}
