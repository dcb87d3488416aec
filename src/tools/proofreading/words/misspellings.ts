/** What French typography writes otherwise: the pattern, and what to write for what it finds. */
export const MISSPELLINGS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/\.{3,}/gu, '…'],
  [/(?<=\p{L}) ?\(?(?<!\.)etc(?:\.{2,}|…)/giu, ' etc.'],
  [/(?<!\d)1(?:ier|ère?s?)(?!\p{L})/gu, '1er, ou 1re'],
  [/(?<=\d)i?[eè]mes?(?!\p{L})/gu, 'e, comme dans « 2e »'],
  [/(?<![\p{L}\d])(?:N°|nº|Nº)(?=\s?\d)/gu, 'n°'],
  [/(?<!\p{L})Mr\.?(?= \p{Lu})/gu, 'M.'],
  [/(?<=\d\s?)m2(?!\p{L})/gu, 'm²'],
  [/[!?]{2,}/gu, 'un seul signe'],
  [/(?<=\p{L}) - (?=\p{L})/gu, ' : ou une virgule'],
];

/** « oe » in one letter: `coeur` is `cœur`. */
export const LIGATURE =
  /(?<!\p{L})(?:(?:man)?oeuvr\p{L}*|oeil(?:lets?)?|b?oeufs?|noeuds?|voeux?|moeurs|(?:s|c|ch|ranc)oeurs?)(?!\p{L})/giu;

/** A capital letter keeps its accent: without it, « A » is the verb « avoir ». */
export const BARE_CAPITALS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [
    /(?<=^|[.!?:;«»(]\s*)A(?= (?:l[’']|(?:la|partir|compter|savoir|noter|remplir|défaut|chaque|votre|vos|quoi|qui|quel|côté|bientôt|propos|titre|[A-Z]\p{Ll}+)(?!\p{L})))/gu,
    'À',
  ],
  [
    /(?<!\p{L})E(?=tat|tre(?!\p{L})|cole|cri|lecti|lu(?!\p{L})|lus|gal|nergie|tude|tabli|dition)/gu,
    'É',
  ],
];
