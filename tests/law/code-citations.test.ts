import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCode } from '@socialgouv/legi-data';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

/** Codes whose text in force is in the package, by the names under which we cite them. */
const PUBLISHED = {
  CRPA: 'LEGITEXT000031366350',
  'code du travail': 'LEGITEXT000006072050',
} as const;
/** Articles of codes that the package does not hold: read one by one, the last time in November 2026. */
const READ: Readonly<Record<string, readonly string[]>> = {
  CJA: ['R312-1', 'R421-1', 'R421-2', 'R421-3', 'R421-5', 'R421-7'],
  'code du patrimoine': ['L212-2', 'L212-3', 'R212-14'],
};
/** What people read says it in full. */
const IN_FULL = 'code des relations entre le public et l’administration';
const NAMES = [...Object.keys(PUBLISHED), ...Object.keys(READ)];

const ARTICLE = String.raw`[LRD]\.?\*?\s?\d+(?:-\d+)*`;
/** What stands between two articles of one code: « , 1°, and », « to », « et ». */
const BETWEEN = String.raw`(?:,? \d+°)?(?:, (?:and |et )?| and | et | or | to | à )`;
const ARTICLES = String.raw`(?<articles>${ARTICLE}(?:${BETWEEN}${ARTICLE})*)`;
const CODE = String.raw`(?<code>${[...NAMES, IN_FULL].join('|')})`;
const CITATION = new RegExp(
  String.raw`(?<!\p{L})(?:${CODE},?(?: art(?:icles?|\.))? ${ARTICLES}|${ARTICLES} du ${CODE})`,
  'giu',
);
const WHOLE = new RegExp(String.raw`(?<!\p{L})${ARTICLE}`, 'gu');

interface Cited {
  readonly code: string;
  readonly article: string;
  readonly file: string;
}

/** Without what continues a comment from a line to the next, and with ordinary spaces. */
const unfold = (text: string) =>
  text.replaceAll(/\n\s*(?:\*|\/\/|--)?[ \t]*/gu, ' ').replaceAll('\u00a0', ' ');

async function readFolder(folder: string): Promise<readonly { file: string; text: string }[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  const files = names.filter((name) => /\.(?:tsx?|astro|sql)$/u.test(name));
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      return { file, text: unfold(await readFile(join(ROOT, file), 'utf8')) };
    }),
  );
}

const folders = ['src', 'functions', 'supabase/migrations'];
const files = (await Promise.all(folders.map(readFolder))).flat();
const cited: readonly Cited[] = files.flatMap(({ file, text }) =>
  [...text.matchAll(CITATION)].flatMap(({ groups }) =>
    [...(groups?.articles ?? '').matchAll(WHOLE)].map(([article]) => ({
      code: NAMES.find((name) => name.toLowerCase() === groups?.code?.toLowerCase()) ?? 'CRPA',
      article: article.replaceAll(/[.\s]/gu, ''),
      file,
    })),
  ),
);
const citedOf = (code: string) => cited.filter((one) => one.code === code);

interface Node {
  readonly type: string;
  readonly data: { readonly num?: string; readonly etat: string };
  readonly children?: readonly Node[];
}
/** Numbers of the articles that are in force. */
function inForce({ type, data, children = [] }: Node): readonly string[] {
  if (type === 'article') return data.etat === 'VIGUEUR' && data.num ? [data.num] : [];
  return children.flatMap(inForce);
}

describe.each(Object.entries(PUBLISHED))('every article cited of the %s', (code, id) => {
  test('is in force in the code as it is published', () => {
    const known = new Set(inForce(getCode(id)));
    expect(citedOf(code).length).toBeGreaterThan(3);
    expect(citedOf(code).filter(({ article }) => !known.has(article))).toEqual([]);
  });
});

test.each(Object.entries(READ))('every article cited of the %s was read', (code, articles) => {
  const numbers = new Set(citedOf(code).map(({ article }) => article));
  expect([...numbers].toSorted()).toEqual(articles);
});

test('the rules of law cite no article without its code', () => {
  const rules = files.filter(
    ({ file }) => /^src\/(?:law|commune)\//u.test(file) && !file.includes('/citations/'),
  );
  const alone = rules.flatMap(({ file, text }) => {
    const rest = text.replaceAll(CITATION, '');
    return [...rest.matchAll(WHOLE)]
      .map(([article]) => article)
      .filter((article) => /\d{3,}-\d/u.test(article))
      .map((article) => `${file}: ${article}`);
  });
  expect(alone).toEqual([]);
});
