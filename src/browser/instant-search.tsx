import { render } from 'preact';
import { INSTANT, SEARCH } from '../kit/protocol.ts';
import { createAnswerer } from '../search/answer-question.ts';
import { NeedProposals } from '../search/NeedProposals.tsx';
import { unpackEntries } from '../search/pack-entries.ts';
import { NEED_LIMIT, readQuery } from '../search/read-query.ts';
import type { SearchFile } from '../search/search-entry.ts';
import { searchTexts } from '../search/search-texts.ts';
import { SearchResults } from '../search/SearchResults.tsx';
import { makeStatus, replaceContents } from './device/make-element.ts';
import { writeText } from './device/write-text.ts';

/** Address of the pages that may be found: written when the site is built. */
declare const SEARCH_FILE: string;

/** Nobody reads results between two letters. */
const TYPING_MS = 150;
/** A screen reader says each change: it waits until the person has stopped typing. */
const SAYING_MS = 900;

/** Shows results under the field while words are typed. Sending the form still works as without it. */
async function searchWhileTyping() {
  const form = document.querySelector(`[${INSTANT.form}]`);
  const field = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input,textarea');
  const shown = document.querySelector(`[${INSTANT.results}]`);
  if (!field || !shown) return;
  const { entries, phone, freeForm } = (await (await fetch(SEARCH_FILE)).json()) as SearchFile;
  const answerTo = createAnswerer(unpackEntries(entries));
  const isNeed = field.name === SEARCH.need;
  const status = makeStatus('p', 'sr');
  shown.after(status);

  let last = { words: field.defaultValue, html: shown.innerHTML };
  const show = () => {
    const words = field.value;
    if (words === last.words) return;
    const { text } = isNeed ? readQuery(words, NEED_LIMIT) : readQuery(words);
    const answer = answerTo(text);
    const props = { words: isNeed ? words : text, answer, phone, freeForm };
    const Answer = isNeed ? NeedProposals : SearchResults;
    // Drawn aside, then put whole: what a translation changed cannot be drawn over.
    const drawn = document.createElement('div');
    render(text === '' ? null : <Answer {...props} />, drawn);
    const html = drawn.innerHTML;
    if (html !== last.html) replaceContents(shown, ...drawn.childNodes);
    last = { words, html };
    // What tells a danger stays out of the address too: somebody may look at the history.
    if (!isNeed) keepInAddress(answer.danger === undefined ? text : '');
  };
  const say = () => {
    writeText(status, shown.querySelector('h2')?.textContent ?? '');
  };

  let typing = 0;
  let saying = 0;
  const listen = () => {
    clearTimeout(typing);
    clearTimeout(saying);
    typing = window.setTimeout(show, TYPING_MS);
    saying = window.setTimeout(say, SAYING_MS);
  };
  field.addEventListener('input', listen);
  show();
  saying = window.setTimeout(say, SAYING_MS);
}

/** The page that is left for a result is found again as it was. A need stays out of addresses. */
function keepInAddress(words: string) {
  history.replaceState(null, '', `?${new URLSearchParams({ [SEARCH.query]: words }).toString()}`);
  const commune = document.title.slice(document.title.lastIndexOf(' – '));
  document.title = (words === '' ? searchTexts.title : searchTexts.pageTitle(words)) + commune;
}

// Where it fails, the form is sent as it always was.
searchWhileTyping().catch(() => undefined);
