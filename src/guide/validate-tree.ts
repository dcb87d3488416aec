import { RENDERERS } from './draw-blocks.ts';
import { INLINE } from './draw-inline.ts';
import { elementsOf, type SheetElement } from './tree.ts';

/** Elements whose parent reads them itself, or leaves them out knowingly: a model for each parent. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  OuSAdresser: ['Titre', 'Complement', 'Source', 'Texte', 'PivotLocal', 'RessourceWeb'],
  ServiceEnLigne: [
    ...['Titre', 'Source', 'Introduction', 'Texte', 'NoticeLiee', 'ServiceEnLigneAnnexe'],
    ...['Condition', 'PivotLocal'],
  ],
  ServiceEnLigneAnnexe: ['Titre', 'LienWeb', 'Texte', 'NoticeLiee'],
  Reference: ['Titre', 'Complement', 'Source', 'Condition'],
  PourEnSavoirPlus: ['Titre', 'Source', 'Condition'],
  LienExterneCommente: ['LienExterne', 'Source', 'Commentaire'],
  Tableau: ['Titre', 'Colonne', 'Rangée', 'Resume'],
  Rangée: ['Cellule'],
  Image: ['Legende', 'Credits', 'TexteDeRemplacement', 'Description'],
  Illustration: ['Legende', 'Credits', 'TexteDeRemplacement', 'Description'],
  Problematique: ['Titre', 'Branche', 'Aide', 'SiSelectionne', 'LienInterne'],
  Branche: ['Titre', 'Branche', 'Aide', 'SiSelectionne', 'LienInterne'],
  Definition: ['Titre', 'Texte', 'Reference'],
  Abreviation: ['Titre', 'Texte'],
  Liste: ['Item'],
  Problematiques: ['Problematique'],
  BlocCas: ['Cas'],
  ListeSituations: ['Situation'],
};
/** Parts without text of the sheet: what is under them is not looked at. */
const UNREAD: ReadonlySet<string> = new Set([
  ...['Condition', 'SiSelectionne', 'Source', 'Colonne', 'PivotLocal', 'RessourceWeb', 'Credits'],
]);
const TITLES: ReadonlySet<string> = new Set(['Titre', 'TitreAlternatif', 'Condition']);
const LINKS: ReadonlySet<string> = new Set(['LienInterne', 'LienIntra', 'LienExterne']);
/** Deeper than any sheet (18), far from what exhausts the stack. */
const DEPTH_LIMIT = 60;

/**
 * Looks for what cannot be drawn: text that the law relies on is never dropped in silence.
 * @returns in French, why the element cannot be drawn; `undefined` when all of it can
 */
export function whyNotDrawn(
  element: SheetElement,
  depth = 1,
  isInLink = false,
): string | undefined {
  if (depth > DEPTH_LIMIT) return `plus de ${DEPTH_LIMIT} éléments les uns dans les autres`;
  if (isInLink && LINKS.has(element.name)) return 'un lien dans un lien';
  for (const child of elementsOf(element)) {
    if (!mayHold(element.name, child.name)) {
      return `élément inattendu « ${child.name} » dans « ${element.name} »`;
    }
    if (UNREAD.has(child.name)) continue;
    const found = whyNotDrawn(child, depth + 1, isInLink || LINKS.has(element.name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function mayHold(parent: string, child: string): boolean {
  // Own names alone: « constructor » is one of every object.
  if (Object.hasOwn(PARTS, parent)) return PARTS[parent]?.includes(child) ?? false;
  if (parent === 'Paragraphe') return Object.hasOwn(INLINE, child) || child === 'Image';
  if (Object.hasOwn(INLINE, parent)) return Object.hasOwn(INLINE, child);
  if (parent === 'Titre' || parent === 'TitreAlternatif') {
    return Object.hasOwn(INLINE, child) || child === 'Paragraphe';
  }
  return TITLES.has(child) || Object.hasOwn(RENDERERS, child);
}
