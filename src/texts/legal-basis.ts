interface CitedText {
  readonly text: string;
  readonly article?: string | undefined;
}

/** Cites a text of law: « Code civil, article 101-1 ». */
export function describeLegalBasis({ text, article }: CitedText): string {
  if (article === undefined) return text;
  const isSeveral = / (?:et|à) |, (?=[LRD0-9])/u.test(article) && !/^\S+ \S+, \d°$/u.test(article);
  return `${text}, ${isSeveral ? 'articles' : 'article'} ${article}`;
}
