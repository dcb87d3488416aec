import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import type { CitedArticle } from '../../law/citations/cited-articles.ts';
import { aspectNames } from '../../procedures/comparison-editor-texts.ts';
import { legalRegisterTexts as texts } from './legal-register-texts.ts';
import type { LeftToCheck, ToCompare, VagueReference } from './to-compare.ts';

/** Every reference, text by text, with what is known of it and the files that cite it. */
export function articlesText(
  shown: readonly CitedArticle[],
  all: readonly CitedArticle[],
  unused: readonly string[],
): string {
  const blocks = [...Map.groupBy(shown, ({ text }) => text)].map(([text, articles]) => {
    const url = articles.find((article) => article.url !== undefined)?.url;
    return [
      text,
      ...(url === undefined ? [] : [`  ${url}`]),
      ...articles.flatMap((article) => [
        `  - ${article.article ?? texts.whole}\u00a0: ${stateText(article)}`,
        `      ${article.files.join(', ')}`,
      ]),
    ].join('\n');
  });
  const inState = (state: CitedArticle['state']) =>
    all.filter((article) => article.state === state).length;
  return [
    texts.title,
    ...blocks,
    ...(unused.length === 0 ? [] : [texts.unused(unused)]),
    texts.count(all.length, inState('in-force'), inState('to-verify'), inState('local')),
  ].join('\n\n');
}

/** What is left to compare, by risk, then the references that lead to no one rule. */
export function toCompareText(
  rules: readonly ToCompare[],
  vague: readonly VagueReference[],
  left: readonly LeftToCheck[],
): string {
  const lines = rules.flatMap(({ aspect, files }) => [
    `  - ${texts.toCompareIn(aspectNames[aspect], files.length)}`,
    `      ${files.join(', ')}`,
  ]);
  const lacking = (lacks: VagueReference['lacks'], title: string) => {
    const found = vague.filter((one) => one.lacks === lacks);
    return found.length === 0
      ? []
      : [
          [title, ...found.map(({ text, files }) => `  - ${text}\n      ${files.join(', ')}`)].join(
            '\n',
          ),
        ];
  };
  return [
    lines.length === 0 ? texts.nothingToCompare : [texts.toCompare, ...lines].join('\n'),
    ...(left.length === 0
      ? []
      : [
          [
            texts.leftToCheck,
            ...left.map(
              ({ file, aspect, note }) =>
                `  - ${aspectNames[aspect]}\u00a0: ${note}\n      ${file}`,
            ),
          ].join('\n'),
        ]),
    ...lacking('line', texts.withoutLine),
    ...lacking('article', texts.withoutArticle),
  ].join('\n\n');
}

function stateText({ state, checkedOn, checkedBy }: CitedArticle): string {
  return state === 'in-force' ? texts.states[state](checkedOn, checkedBy) : texts.states[state];
}

/** The same for a spreadsheet, a reference on each line. */
export function articlesCsv(shown: readonly CitedArticle[]): string {
  const rows = shown.map(({ files, state, checkedOn, ...article }) => ({
    text: article.text,
    article: article.article,
    state: texts.stateNames[state],
    checkedOn: checkedOn?.split('-').reverse().join('/'),
    checkedBy: article.checkedBy,
    files: files.join('\n'),
    url: article.url,
  }));
  return spreadsheetText(
    rows,
    Object.entries(texts.columns).map(([key, header]) => ({ key, header })),
  );
}
