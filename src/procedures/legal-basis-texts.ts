interface CitedText {
  readonly text: string;
  readonly article?: string | undefined;
}

/** Cites a text of law: « Code civil, article 101-1 », « Code civil, articles 9-1 et 10 ». */
export function describeLegalBasis({ text, article }: CitedText): string {
  if (article === undefined) return text;
  const isSeveral = /\s(?:et|à)\s/u.test(article);
  return `${text}, ${isSeveral ? 'articles' : 'article'} ${article}`;
}
