import { drawSheet } from '../../guide/draw-sheet.ts';
import { readSheet, type ReadSheet } from '../../guide/read-sheet.ts';
import { quickWeight } from '../../site/measuring/page-weight.ts';
import { DRAWN_LIMIT, SHEET_LIMIT } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { parseXml } from './parse-xml.ts';
import type { SheetFile } from './sheet-file.ts';

/**
 * Reads one file of a feed and draws it once, for nothing: what cannot be a whole page is known now.
 * @throws {StopError} when the feed itself is damaged
 */
export async function readSheetFile(file: SheetFile): Promise<ReadSheet> {
  const { size, name } = file;
  if (size > SHEET_LIMIT) {
    return { reason: `fichier trop gros : ${size} octets, ${SHEET_LIMIT} au plus` };
  }
  const bytes = await file.read();
  let read: ReadSheet;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    read = readSheet(name.endsWith('.json') ? parseJson(text) : parseXml(text));
  } catch (error) {
    return { reason: `fichier illisible : ${error instanceof Error ? error.message : ''}` };
  }
  if (read.sheet === undefined) return read;
  if (read.sheet.id !== name.split('.')[0]) {
    return { reason: `numéro « ${read.sheet.id} » dans un fichier d’un autre nom` };
  }
  const { audience } = read.sheet;
  const html = drawSheet(read.publication, {
    audience,
    commune: '',
    titles: new Map(),
    contact: () => undefined,
  });
  // Most are light enough before they are compressed, which takes as long as drawing them.
  const weight = Buffer.byteLength(html) <= DRAWN_LIMIT ? 0 : await quickWeight(html);
  if (weight <= DRAWN_LIMIT) return read;
  return { reason: `page trop lourde : ${weight} octets, ${DRAWN_LIMIT} au plus` };
}
