import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { MissedSearch } from '../../search/missed-search-repository.ts';

const UNKNOWN_WORDS = '(mots que le site n’emploie nulle part)';

/**
 * One line for each group of words, the most looked for first.
 * @param sameWordsFile where everyday words are listed, as people are told of it
 */
export function searchesText(
  rows: readonly MissedSearch[],
  days: number,
  sameWordsFile: string,
): string {
  if (rows.length === 0) return fr`Aucune recherche sans résultat depuis ${days} jours.`;
  const groups = [...Map.groupBy(rows, ({ words }) => words)].map(([words, days]) => ({
    words: words === '' ? UNKNOWN_WORDS : words,
    total: days.reduce((sum, { searches }) => sum + searches, 0),
    last: days.map(({ searched_on: day }) => day).reduce((a, b) => (a > b ? a : b)),
  }));
  const lines = groups
    .toSorted((a, b) => b.total - a.total || (a.words < b.words ? -1 : 1))
    .map(({ words, total, last }) =>
      [formatCount(total, 'fois', 'fois'), words, `dernière le ${formatDay(last)}`].join('  |  '),
    );
  return [
    fr`Recherches sans résultat depuis ${days} jours`,
    ...lines,
    '',
    `Ajoutez ces mots aux synonymes d’une démarche, ou à ${sameWordsFile}.`,
  ].join('\n');
}
