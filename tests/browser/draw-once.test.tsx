import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../src/browser/draw-once.ts';
import { createAnswerer } from '../../src/search/answer-question.ts';
import { NeedProposals } from '../../src/search/NeedProposals.tsx';
import { searchEntries } from '../../src/search/search-entries.ts';
import { SearchResults } from '../../src/search/SearchResults.tsx';
import { otherPages } from '../../src/site/lists/other-pages-texts.ts';
import { PETITEVILLE } from '../builders/content.ts';

const { window } = new JSDOM('');
beforeEach(() => {
  vi.stubGlobal('document', window.document);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const answerTo = createAnswerer(searchEntries(PETITEVILLE, otherPages, '2026-11-29'));
const { phone, freeForm } = PETITEVILLE.commune;

/** The drawing of the server, as a browser reads it. */
function drawnByServer(drawing: VNode): string {
  const element = window.document.createElement('div');
  element.innerHTML = renderToString(drawing);
  return element.innerHTML;
}

function drawnOnce(drawing: VNode): string {
  const element = window.document.createElement('div');
  render(drawing as Parameters<typeof render>[0], element);
  return element.innerHTML;
}

test.each([
  'acte de naissance',
  'permis de conduire',
  'mon mari me frappe',
  'horaires mairie',
  'zzyzx qwfp',
  'recette de tarte',
  '<b>"&amp;</b>',
])('results for « %s » are those of the server, to the letter', (words) => {
  const props = { words, answer: answerTo(words), phone, freeForm };
  for (const drawing of [<SearchResults {...props} />, <NeedProposals {...props} />]) {
    expect(drawnOnce(drawing)).toBe(drawnByServer(drawing));
  }
});
