import { drawSheet, type SiteContext } from '../../src/guide/draw-sheet.ts';
import { readSheet } from '../../src/guide/read-sheet.ts';
import { parseXml } from '../../src/tools/comarquage/parse-xml.ts';
import { sheetXml } from '../builders/national-sheet.ts';

const SITE: SiteContext = {
  audience: 'Particuliers',
  commune: 'Petiteville',
  titles: new Map([['F9002', 'Rendre un nuage']]),
  contact: () => undefined,
};

/** Draws the body of a sheet; fails when the sheet is refused. */
export function drawBody(body: string, site: Partial<SiteContext> = {}): string {
  const read = readSheet(parseXml(sheetXml({ body })));
  if (read.sheet === undefined) throw new Error(read.reason);
  return drawSheet(read.publication, { ...SITE, ...site }).replaceAll(/[\u00a0\u202f]/gu, ' ');
}

/** Why a sheet with this body is refused; `undefined` when it is not. */
export function refusalOf(body: string): string | undefined {
  const read = readSheet(parseXml(sheetXml({ body })));
  return read.sheet === undefined ? read.reason : undefined;
}

/** One paragraph in the text of a sheet. */
export const paragraph = (xml: string) => `<Texte><Paragraphe>${xml}</Paragraphe></Texte>`;
