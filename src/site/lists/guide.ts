import { getEntry } from 'astro:content';
import { drawSheet } from '../../guide/draw-sheet.ts';
import type { LocalContact } from '../../guide/draw.ts';
import type { NationalSheet } from '../../guide/national-sheet.ts';
import { themePages, type GuideTheme } from '../../guide/theme-pages.ts';
import { readPublication, type Guide } from '../content/guide-folder.ts';
import { getFile, getProcedures, getService } from './collections.ts';

/** The national sheets that were imported; `undefined` when none was. */
export async function getGuide(): Promise<Guide | undefined> {
  return (await getEntry('guide', 'guide'))?.data;
}

/** Themes of the imported sheets; none without an import. */
export async function getGuideThemes(): Promise<readonly GuideTheme[]> {
  return themePages((await getGuide())?.sheets ?? []);
}

/** Procedures of the commune on the subject of a sheet. */
export async function proceduresOf(id: string) {
  const procedures = await getProcedures();
  return procedures.filter(({ data }) => data.procedure.nationalSheets.includes(id));
}

/** Sheets that were imported, among those that a procedure names. */
export async function sheetsOf(ids: readonly string[]): Promise<readonly NationalSheet[]> {
  const sheets = (await getGuide())?.sheets ?? [];
  return ids.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
}

let titles: ReadonlyMap<string, string> | undefined;

/** Draws the page of a sheet: its text as HTML, and whether its passages depend on the reader. */
export async function drawGuidePage({ folder, sheets }: Guide, { id, audience }: NationalSheet) {
  titles ??= new Map(sheets.map((sheet) => [sheet.id, sheet.title]));
  const publication = await readPublication(folder, id);
  const commune = (await getFile('commune')).name;
  const contacts = await localContacts(id);
  const contact = (place: string) => contacts.get(place);
  return {
    html: drawSheet(publication, { audience, commune, titles, contact }),
    isAdapted: /conditionnée|simulateur/u.test(publication.attributes.type ?? ''),
  };
}

/**
 * Who answers in the commune for each kind of place. For the town hall, the service of the one
 * procedure on the subject knows more than the front desk.
 */
async function localContacts(id: string): Promise<ReadonlyMap<string, LocalContact>> {
  const services = new Set((await proceduresOf(id)).map(({ data }) => data.procedure.service));
  const [only] = services.size === 1 ? services : [];
  const named = Object.entries((await getFile('nationalGuide')).localContacts);
  const contacts = named.map(async ([place, service]) => {
    const slug = place === 'mairie' ? (only ?? service) : service;
    const { name, phone } = (await getService(slug)).data;
    return [place, { slug, name, phone }] as const;
  });
  return new Map(await Promise.all(contacts));
}
