import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/site/measuring/built-pages.ts';
import type { Finding } from '../../src/tools/proofreading/finding.ts';
import { proofread } from '../../src/tools/proofreading/proofread.ts';
import { pageTexts } from '../support/page-texts.ts';
import { ROOT } from '../support/project.ts';

const mustBeMended = ({ level, sentence }: Finding) =>
  level === 'mend' && !PRESCRIBED.includes(sentence);

const pages: [path: string, texts: ReturnType<typeof pageTexts>][] = [];
for await (const page of builtPages(join(ROOT, 'dist'))) pages.push([page.path, pageTexts(page)]);

/** Headings whose words the State prescribes in every statement of accessibility. */
const PRESCRIBED = ['Dérogations pour charge disproportionnée'];

test.each(pages)('%s is in plain language', (_path, texts) => {
  expect(proofread(texts).filter(mustBeMended)).toEqual([]);
});
