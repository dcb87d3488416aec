import type { Citation } from './citations.ts';
import type { LegalArticle, LegalText } from './legal-text.ts';

/** With ordinary spaces: a name is the same whichever space a no-break one replaced. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** A numbered text is known by its number and its day: « Décret n° 2006-1806 du 23 décembre 2006 ». */
const NUMBERED = /n° \d[\d-]* du (?:1er|\d{1,2}) \p{L}+ \d{4}/u;
/** Sentences leave the day out: « décret n° 2017-890 ». */
const NUMBER = /n° \d/u;

/**
 * The text of the register that a citation names: by its whole name or, for a numbered text, by a
 * start of it that holds its number and its day. A sentence may also say « code de la route »,
 * « CRPA » or « décret n° 2017-890 ».
 */
export function findText(
  { basis, isInSentence }: Citation,
  register: readonly LegalText[],
): LegalText | undefined {
  const written = plain(basis.text);
  const fold = (text: string) => (isInSentence ? text.toLowerCase() : text);
  const isIdentified = (isInSentence ? NUMBER : NUMBERED).test(written);
  return register.find(({ name, shortName }) => {
    const known = fold(plain(name));
    if (known === fold(written)) return true;
    if (isInSentence && shortName === written) return true;
    return (
      isIdentified && known.startsWith(fold(written)) && /[ ,]/u.test(known.charAt(written.length))
    );
  });
}

/** What is known of an article; nothing when the register does not name it. */
export function findArticle(legalText: LegalText, number: string): LegalArticle | undefined {
  return legalText.articles.find((article) => plain(article.number) === number);
}

/** Names that start as this one does: what was probably meant. */
export function closeNames(text: string, register: readonly LegalText[]): readonly string[] {
  const start = (name: string) =>
    plain(name)
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .slice(0, 24);
  return register.map(({ name }) => name).filter((name) => start(name) === start(text));
}
