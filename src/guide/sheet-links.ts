import type { SheetContext } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { escapeHtml } from './html.ts';
import { AUDIENCES, type NationalAudience } from './national-sheet.ts';

/** Where service-public.fr publishes what is for each public. */
const ELSEWHERE: Readonly<Record<NationalAudience, string>> = {
  Particuliers: 'https://www.service-public.gouv.fr/particuliers/vosdroits/',
  Professionnels: 'https://entreprendre.service-public.gouv.fr/vosdroits/',
  Associations: 'https://www.service-public.gouv.fr/associations/vosdroits/',
};

/**
 * Address of a publication: a page of this site when it was imported, service-public.fr otherwise.
 * @param audience as the link says it; that of the sheet when it says none
 * @returns `undefined` when it is no number of publication
 */
export function sheetHref(
  id: string,
  context: Pick<SheetContext, 'audience' | 'titles'>,
  audience?: string,
): string | undefined {
  const number = /^[FNR]\d{1,6}/u.exec(id)?.[0];
  if (number === undefined) return undefined;
  if (context.titles.has(number)) return `/guide/${number}/`;
  return originalHref(number, AUDIENCES.find((known) => known === audience) ?? context.audience);
}

/** Address of a publication on service-public.fr. */
export function originalHref(id: string, audience: NationalAudience): string {
  return ELSEWHERE[audience] + id;
}

/** Format and weight of a file that a link leads to, as HTML (RGAA 13.4 asks for both). */
export function describeFile({
  format,
  poids,
}: {
  readonly format?: string;
  readonly poids?: string;
}): string {
  const kind = /(?:pdf|msword|ms-excel|opendocument|officedocument)/u.exec(format ?? '')?.[0];
  if (kind === undefined) return '';
  return escapeHtml(guideTexts.file(KINDS[kind] ?? kind.toUpperCase(), frenchWeight(poids)));
}

const KINDS: Readonly<Record<string, string>> = {
  msword: 'Word',
  'ms-excel': 'Excel',
  opendocument: 'OpenDocument',
  officedocument: 'Office',
};

/** « 294.0 KB » becomes « 294 ko ». */
function frenchWeight(weight = ''): string | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?) ?([KM])B$/u.exec(weight) ?? [];
  if (number === undefined) return undefined;
  const value = unit === 'K' ? String(Math.ceil(Number(number))) : number.replace('.', ',');
  return guideTexts.weight(value, unit === 'K' ? 'ko' : 'Mo');
}
