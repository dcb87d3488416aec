import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/build/built-pages.ts';
import { proofread } from '../../src/proofreading/proofread.ts';
import { pageTexts } from '../support/page-texts.ts';
import { ROOT } from '../support/project.ts';

const pages: [path: string, texts: ReturnType<typeof pageTexts>][] = [];
for await (const page of builtPages(join(ROOT, 'dist'))) pages.push([page.path, pageTexts(page)]);

test.each(pages)('%s is in plain language', (_path, texts) => {
  expect(proofread(texts).filter(({ level }) => level === 'mend')).toEqual([]);
});
