import { h, type ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describePoint } from './describe-point.ts';
import { freshnessTexts as texts } from './freshness-texts.ts';
import { countText, type FreshnessReport } from './report.ts';

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{border:1px solid;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}`;

const COLUMNS = ['title', 'file', 'detail', 'blocking'] as const;

/** The report as one page that opens alone: a table for each owner. Not a page of the site. */
export function reportPage({ today, owners, areLinksRead }: FreshnessReport): string {
  const title = texts.title(today);
  const page = h('html', { lang: 'fr' }, [
    h('head', null, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', null, title),
      h('style', { dangerouslySetInnerHTML: { __html: STYLE } }),
    ]),
    h('body', null, [
      h('main', null, [
        h('h1', null, title),
        h('p', null, countText(owners)),
        areLinksRead ? null : h('p', null, texts.linksUnread),
        ...owners.flatMap(({ name, points }) => [
          h('h2', null, name),
          ...[...Map.groupBy(points, ({ kind }) => kind)].flatMap(([kind, found]) => [
            h('table', null, [
              h('caption', null, texts.kinds[kind]),
              h(
                'thead',
                null,
                row(
                  'col',
                  COLUMNS.map((column) => texts.columns[column]),
                ),
              ),
              h(
                'tbody',
                null,
                found.map((point) =>
                  row('row', [
                    point.title,
                    point.file,
                    describePoint(point, today),
                    point.isBlocking ? texts.yes : texts.no,
                  ]),
                ),
              ),
            ]),
            h('p', null, texts.advice[kind]),
          ]),
        ]),
      ]),
    ]),
  ]);
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
}

/** A row: all its cells are heads, or its first one alone. */
function row(scope: 'col' | 'row', cells: readonly ComponentChildren[]) {
  return h(
    'tr',
    null,
    cells.map((cell, index) =>
      scope === 'col' || index === 0 ? h('th', { scope }, cell) : h('td', null, cell),
    ),
  );
}
