import * as v from 'valibot';
import { whyNotDrawn } from './validate-tree.ts';
import { INLINE } from './draw-inline.ts';
import { AUDIENCES, NationalSheetSchema, type NationalSheet } from './national-sheet.ts';
import { originalHref } from './sheet-links.ts';
import { childNamed, childrenNamed, elementsOf, textOf, type SheetElement } from './tree.ts';

/** A sheet that can be published, or why it cannot, in French. */
export type ReadSheet =
  | { readonly sheet: NationalSheet; readonly publication: SheetElement; readonly remark?: string }
  | { readonly sheet?: never; readonly reason: string };

/** What the page draws. The rest of a publication tells about it, or is for other channels. */
const DRAWN: ReadonlySet<string> = new Set([
  ...['Avertissement', 'InformationComplementaire', 'Introduction', 'ListeSituations', 'Texte'],
  ...['Problematiques', 'OuSAdresser', 'ServiceEnLigne', 'QuestionReponse', 'CommentFaireSi'],
  ...['RechercheGuidee', 'VoirAussi', 'LienExterneCommente', 'PourEnSavoirPlus', 'Definition'],
  ...['Abreviation', 'Reference'],
]);
/** Lists of links, read by their titles alone. */
const LINKS: ReadonlySet<string> = new Set([
  ...['QuestionReponse', 'CommentFaireSi', 'RechercheGuidee', 'VoirAussi'],
]);
/**
 * Known and not drawn. Questions of a simulator only choose which passages are shown there: here
 * all of them are, each under its title.
 */
const ABOUT =
  /^(?:dc:\w+|SurTitre|Audience|Canal|FilDAriane|Theme|SousThemePere|DossierPere|SousDossierPere|Cible|Questionnaire)$/u;

/**
 * Reads a publication and checks that all of its text can be drawn: a sheet is published whole or
 * not at all. An unknown element beside the text is left out with a remark; inside the text it may
 * change what the law says, and stops the sheet.
 */
export function readSheet(publication: SheetElement): ReadSheet {
  if (publication.name !== 'Publication') {
    return { reason: `« ${publication.name} » au lieu d’une publication` };
  }
  const told = v.safeParse(NationalSheetSchema, summarise(publication));
  if (!told.success) {
    const [issue] = told.issues;
    return { reason: `${v.getDotPath(issue) ?? 'fiche'} : ${issue.message}` };
  }
  const drawn = elementsOf(publication).filter(({ name }) => DRAWN.has(name));
  for (const element of drawn) {
    const reason = LINKS.has(element.name) ? undefined : whyNotDrawn(element);
    if (reason !== undefined) return { reason };
  }
  if (!drawn.some((element) => textOf(element) !== '')) return { reason: 'aucun texte' };
  const unknown = elementsOf(publication).find(({ name }) => !DRAWN.has(name) && !ABOUT.test(name));
  return {
    sheet: told.output,
    publication: { ...publication, children: drawn.map(withoutIndentation) },
    ...(unknown && { remark: `élément laissé de côté : « ${unknown.name} »` }),
  };
}

/** Drops the blanks that only lay out the file; between the words of a sentence they stay. */
function withoutIndentation(element: SheetElement): SheetElement {
  if (/^(?:Paragraphe|Titre)$/u.test(element.name) || Object.hasOwn(INLINE, element.name)) {
    return element;
  }
  const children = element.children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child) => (typeof child === 'string' ? child : withoutIndentation(child)));
  return { ...element, children };
}

function summarise(publication: SheetElement): Record<string, unknown> {
  const of = (name: string) => textOf(childNamed(publication, name));
  const theme = childNamed(publication, 'Theme');
  const folder = childNamed(publication, 'DossierPere');
  const title = of('dc:title');
  const audiences = childrenNamed(publication, 'Audience').map(textOf);
  const audience = AUDIENCES.find((known) => known === audiences[0]);
  const { ID: id = '', spUrl } = publication.attributes;
  return {
    id,
    title,
    description: of('dc:description') || title,
    audience: audience ?? audiences[0],
    ...(theme && { theme: { id: theme.attributes.ID ?? '', title: textOf(theme) } }),
    ...(folder && { folder: textOf(childNamed(folder, 'Titre')) || undefined }),
    checkedOn: /\d{4}-\d{2}-\d{2}/u.exec(of('dc:date'))?.[0] ?? '',
    author: of('dc:creator'),
    // The oldest sheets of schema 3.0 do not say it.
    url: spUrl ?? (audience && originalHref(id, audience)),
  };
}
