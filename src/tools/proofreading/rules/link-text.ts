import type { Remark } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';

/** Said alone by a screen reader in its list of links, these lead nobody anywhere (RGAA 6.1). */
const EMPTY = new Set([
  'accéder',
  'accéder à la page',
  'accéder au site',
  'ça se passe ici',
  'cette page',
  'ce lien',
  'clic',
  'cliquer',
  'cliquer ici',
  'cliquez',
  'cliquez ici',
  'consulter',
  'découvrir',
  'détail',
  'détails',
  'en savoir plus',
  'en savoir davantage',
  'ici',
  'là',
  'le lien',
  'le site',
  'lien',
  'lire',
  'lire la suite',
  'lire plus',
  'page',
  'par ici',
  'plus',
  'plus d’informations',
  'plus d’infos',
  'savoir plus',
  'site',
  'site internet',
  'suite',
  'sur ce lien',
  'sur cette page',
  'sur le site',
  'télécharger',
  'télécharger le document',
  'voir',
  'voir ici',
  'voir plus',
]);

/** A link whose text does not say where it goes. */
export function findEmptyLink(text: string): readonly Remark[] {
  const said = text
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/[^\p{L}\d’]+/gu, ' ')
    .trim();
  if (said === '' || EMPTY.has(said)) return [{ level: 'mend', ...texts.emptyLink(text) }];
  return /^(?:https?:\/\/|www\.)/iu.test(text.trim())
    ? [{ level: 'mend', ...texts.addressAsLink(text) }]
    : [];
}
