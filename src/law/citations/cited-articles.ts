import type { Day } from '../../kit/day.ts';
import { isLocalText } from '../../procedures/local-text.ts';
import { readArticles } from './article-reference.ts';
import { citationsInSentence, findCitations } from './citations.ts';
import { findArticle, findText } from './legal-register.ts';
import type { LegalText } from './legal-text.ts';

/** An article of law, or a whole text, with every file that cites it and what is known of it. */
export interface CitedArticle {
  readonly text: string;
  /** Absent when the whole text is cited. */
  readonly article?: string;
  /** `local`: a decision of the commune, which keeps its own register. */
  readonly state: 'in-force' | 'repealed' | 'to-verify' | 'local';
  readonly checkedOn?: Day;
  readonly checkedBy?: string;
  readonly url?: string;
  readonly files: readonly string[];
}

interface CitingContent {
  readonly file: string;
  /** Checked keys of the file. */
  readonly data: unknown;
  /** Markdown under them. */
  readonly body: string;
}

/** Everything that the contents cite, each article once: in the order of the register, local texts last. */
export function citedArticles(
  contents: readonly CitingContent[],
  register: readonly LegalText[],
): readonly CitedArticle[] {
  const cited = new Map<string, CitedArticle & { files: string[] }>();
  const add = (file: string, article: Omit<CitedArticle, 'files'>) => {
    const key = JSON.stringify([article.text, article.article]);
    const known = cited.get(key) ?? { ...article, files: [] };
    if (!known.files.includes(file)) known.files.push(file);
    cited.set(key, known);
  };
  for (const { file, data, body } of contents) {
    for (const citation of [...findCitations(data), ...citationsInSentence(body, '')]) {
      const { text, article } = citation.basis;
      const legalText = findText(citation, register);
      if (isLocalText(text)) add(file, { text, state: 'local' });
      else if (legalText !== undefined) {
        for (const found of known(legalText, article)) add(file, found);
      }
    }
  }
  const rank = ({ text }: CitedArticle) => {
    const index = register.findIndex(({ name }) => name === text);
    return index === -1 ? register.length : index;
  };
  const order = new Intl.Collator('fr', { numeric: true });
  return [...cited.values()].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      order.compare(`${one.text} ${one.article ?? ''}`, `${other.text} ${other.article ?? ''}`),
  );
}

function known(
  legalText: LegalText,
  article: string | undefined,
): readonly Omit<CitedArticle, 'files'>[] {
  const text = legalText.name;
  const url = legalTextAddress(legalText);
  const whole = { text, state: 'to-verify' as const, ...(url === undefined ? {} : { url }) };
  if (article === undefined) return [whole];
  return (readArticles(article, legalText.kind).articles ?? []).map(({ number }) => {
    const found = findArticle(legalText, number);
    if (found === undefined) return { ...whole, article: number };
    const { state } = found;
    const check =
      state === 'in-force' ? { checkedOn: found.checkedOn, checkedBy: found.checkedBy } : {};
    return { ...whole, article: number, state, ...check };
  });
}

/** Where a code is on Légifrance; nothing when its identifier is not known. */
function legalTextAddress(text: LegalText): string | undefined {
  return text.kind === 'code' && text.id !== undefined
    ? `https://www.legifrance.gouv.fr/codes/id/${text.id}/`
    : undefined;
}
