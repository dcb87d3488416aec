import { when, type ContentProblem } from '../../kit/content-problem.ts';
import { isLocalText, isTextOfCommune } from '../../procedures/local-text.ts';
import { readArticles, type ArticleReference } from './article-reference.ts';
import type { Citation } from './citations.ts';
import { closeNames, findArticle, findText } from './legal-register.ts';
import type { LegalText } from './legal-text.ts';

/** Texts that may be cited, and where they are listed. */
interface CitedRegister {
  /** As people are told of it. */
  readonly file: string;
  readonly register: readonly LegalText[];
  /** The commune after « de »: its own decisions are allowed by their form. */
  readonly ofName: string;
}

/**
 * Checks that a citation names a text of the register, articles that this text can have, and none
 * that is repealed.
 */
export function validateCitation(
  citation: Citation,
  { file, register, ofName }: CitedRegister,
): readonly ContentProblem[] {
  const { textKey: key, articleKey } = citation;
  const { text, article } = citation.basis;
  if (isLocalText(text)) {
    const expected = `une décision de la commune et son jour, par exemple « Délibération du conseil municipal ${ofName} du 18 juin 2026 »`;
    return when(!isTextOfCommune(text, ofName), key, expected, `« ${text} »`);
  }
  const legalText = findText(citation, register);
  if (legalText === undefined) {
    const close = closeNames(text, register).map((name) => `« ${name} »`);
    const meant = close.length === 0 ? '' : ` : ${close.join(' ou ')}`;
    const expected = `un texte de ${file}, au mot près${meant}`;
    return [{ key, expected, found: `« ${text} »` }];
  }
  if (article === undefined) return [];
  const read = readArticles(article, legalText.kind);
  const expected =
    read.problem ??
    read.articles
      .map((reference) => whyImpossible(reference, legalText))
      .find((reason) => reason !== undefined);
  return expected === undefined ? [] : [{ key: articleKey, expected, found: `« ${article} »` }];
}

/** Why a text cannot hold an article, or no longer does. */
function whyImpossible(
  { number, letter, digits }: ArticleReference,
  legalText: LegalText,
): string | undefined {
  const { name } = legalText;
  const letters = legalText.kind === 'code' ? legalText.letters : (['none'] as const);
  if (!letters.some((known) => known === letter)) {
    const allowed = letters.map((known) => (known === 'none' ? 'sans lettre' : `en ${known}.`));
    return `un article ${allowed.join(' ou ')} : il n’y en a pas d’autre dans « ${name} »`;
  }
  const last = legalText.kind === 'code' ? undefined : legalText.lastArticle;
  if (last !== undefined && (digits[0] ?? 0) > last) {
    return `un article de 1 à ${last} : il n’y en a pas d’autre dans « ${name} »`;
  }
  const known = findArticle(legalText, number);
  if (known?.state !== 'repealed') return undefined;
  const now =
    known.replacedBy === undefined ? '' : ` ; la règle est maintenant à ${known.replacedBy}`;
  return `un article en vigueur : « ${number} » est abrogé${now}`;
}
