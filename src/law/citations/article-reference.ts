import type { ArticleLetter, LegalText } from './legal-text.ts';

/** An article that a citation names. */
export interface ArticleReference {
  /** As the register writes it: « L. 231-4 ». */
  readonly number: string;
  readonly letter: ArticleLetter;
  /** Numbers in order, to compare: `[231, 4]`. */
  readonly digits: readonly number[];
}

/** What a citation names, or what is wrong with the way it is written. */
export type ReadReference =
  | { readonly articles: readonly ArticleReference[]; readonly problem?: never }
  | { readonly problem: string; readonly articles?: never };

const RANK =
  '(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies))?(?: [A-Z]{1,2}(?:-\\d{1,2})?)?';
const ARTICLE = new RegExp(
  String.raw`^(?:(?<letter>[LRDA])\.\*? )?(?<digits>\d{1,5}(?:-\d{1,3})*)(?:er)?${RANK}$`,
  'u',
);
/** What stands after a comma and is no article: « 3° », « II », « e », « 2e alinéa », « annexe ». */
const PART =
  /^(?:\d{1,2}°|[IVX]{1,5}|[a-z]|\d{1,2}(?:er|e) alinéa|annexe)(?: (?:bis|ter|quater))?$/u;
/** A paragraph of an article of the Union: « 12, 3 ». Codes and laws write none. */
const PARAGRAPH = /^\d{1,2}$/u;

const FORM =
  'des articles écrits ainsi : « L. 231-4 », « 9-1 et 10 », « L. 1 à L. 4 », « L. 231-4, 3° »';

/**
 * Reads the articles that a citation names: « L. 1, L. 2 et R. 3 à R. 5, 2° » names L. 1, L. 2, R. 3
 * and R. 5. A range names its two ends.
 * @param text what `legalBasis.article` holds, with any kind of space
 */
export function readArticles(text: string, kind: LegalText['kind']): ReadReference {
  const pieces = text.replaceAll(/[\u00a0\u202f]/gu, ' ').split(/(, | et | à )/u);
  const articles: ArticleReference[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const joint = pieces[index - 1];
    const isPart = PART.test(piece) || (kind === 'eu-regulation' && PARAGRAPH.test(piece));
    if (joint === ', ' && isPart) continue;
    const article = readArticle(piece);
    if (article === undefined) return { problem: FORM };
    const before = articles.at(-1);
    if (joint === ' à ' && before !== undefined && !isAfter(article, before)) {
      return { problem: 'une suite qui va du premier article au dernier : « L. 1 à L. 4 »' };
    }
    articles.push(article);
  }
  return { articles };
}

/** One article alone, as the register writes it. */
export function readArticle(text: string): ArticleReference | undefined {
  const number = text.replaceAll(/[\u00a0\u202f]/gu, ' ');
  const found = ARTICLE.exec(number)?.groups;
  if (found === undefined) return undefined;
  const { letter, digits = '' } = found;
  return {
    number,
    letter: (letter as ArticleLetter | undefined) ?? 'none',
    digits: digits.split('-').map(Number),
  };
}

/** « L. 113-8 » comes after « L. 113-1 », and « R. 1 » never after « L. 1 »: they follow no one order. */
function isAfter(one: ArticleReference, other: ArticleReference): boolean {
  if (one.letter !== other.letter) return false;
  const length = Math.max(one.digits.length, other.digits.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (one.digits[index] ?? -1) - (other.digits[index] ?? -1);
    if (difference !== 0) return difference > 0;
  }
  // « 1628 à 1628 bis »: the ranks are not compared.
  return one.number !== other.number;
}
