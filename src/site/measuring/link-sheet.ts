import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SHELLS } from '../../web/shell-texts.ts';
import { hashedAsset } from '../assets/hashed-asset.ts';
import { placeOfSheet } from './trim-styles.ts';

/** The pages of mediators: half a dozen follow one another with each person, on one machine. */
const SHELL = join(SHELLS, 'mediation/index.html');

/**
 * Takes the sheet out of the pages of mediators, into a file that their browser keeps. Every other page is
 * read by itself, and carries its own.
 * @param folder of the built site, once it is measured
 */
export async function linkSheet(folder: string): Promise<void> {
  const file = join(folder, SHELL);
  const html = await readFile(file, 'utf8');
  const { start, end, tag, over } = placeOfSheet(html);
  const sheet = hashedAsset('mediation', html.slice(start, end), 'css');
  await writeFile(join(folder, sheet.path), sheet.text);
  const digest = createHash('sha256').update(sheet.text).digest('base64');
  const link = `<link rel="stylesheet" href="${sheet.path}" integrity="sha256-${digest}">`;
  await writeFile(file, html.slice(0, tag) + link + html.slice(over));
}
