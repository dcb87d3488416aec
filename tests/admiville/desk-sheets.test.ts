import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { createDeskContent } from '../../src/desk/desk-content.server.ts';
import { DESK_FOLDER, DESK_SEARCH, type DeskSheet } from '../../src/desk/desk-content.ts';
import { deskSheetPath } from '../../src/desk/sheets/sheets-paths.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { readSheetIndex } from '../../src/search/sheet-index.server.ts';
import { ADMIVILLE } from './content.ts';

const DIST = inject('admiville');
const written = ADMIVILLE.knowledgeSheets;

let sheets: readonly DeskSheet[];
let index: SearchIndex;
beforeAll(async () => {
  ({ sheets } = await createDeskContent(DIST)());
  index = await readSheetIndex(join(DIST, '..', DESK_FOLDER, DESK_SEARCH));
});

test('every sheet is at the desk, whole', () => {
  const slugs = (list: readonly { readonly slug: string }[]) =>
    list.map(({ slug }) => slug).toSorted();
  expect(slugs(sheets)).toEqual(slugs(written));
  expect(sheets.filter(({ isInternal }) => isInternal)).toHaveLength(23);
  for (const { html, rule, sources } of sheets) {
    expect([html, rule, sources].map(({ length }) => length > 0)).toEqual([true, true, true]);
  }
});

test('each is among the first that the other words of people find', () => {
  const lost = written.flatMap(({ slug, sheet: { synonyms } }) =>
    synonyms.filter((words) => {
      const first = index.search(words).found.slice(0, 5);
      return !first.some(({ entry }) => entry.path === deskSheetPath(slug));
    }),
  );
  expect(lost).toEqual([]);
});

test('nothing of those for agents alone is in a public file', () => {
  const secret = sheets.filter(({ isInternal }) => isInternal).map(({ question }) => question);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return secret.some((question) => text.includes(question));
  });
  expect(found).toEqual([]);
});
