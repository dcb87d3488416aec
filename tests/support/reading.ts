import { findLongSentence } from '../../src/tools/proofreading/rules/long-sentence.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { toSentences } from '../../src/tools/proofreading/sentences.ts';

const BLOCKS = 'title,h1,h2,h3,p,li,dt,dd,label,legend,summary,button';

/** Sentences of a text that are too long to be read at once. */
export function longSentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      toSentences({ part: 'other', isTitle: false, pieces: [{ text: line, line: 1 }], links: [] }),
    )
    .filter(({ plain }) => findLongSentence(plain).length > 0)
    .map((sentence) => sentence.text);
}

/** Links and strong words that touch the word before or after them: a space was lost on the way. */
function joinedWords(document: Document): readonly string[] {
  return [...document.querySelectorAll(':is(p,li) :is(a:not(.button),strong)')].flatMap(
    (element) => {
      const before = element.previousSibling?.textContent ?? '';
      const after = element.nextSibling?.textContent ?? '';
      return /[\p{L}\p{N},;:.!?]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
        ? [before.slice(-20) + element.textContent + after.slice(0, 20)]
        : [];
    },
  );
}

/** What a careful reader would underline in a page: spaces, joined words, sentences too long. */
export function readingProblems(document: Document): readonly string[] {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const texts = blocks.map((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
    return copy.textContent.trim();
  });
  return [...texts.flatMap(wrongSpaces), ...texts.flatMap(longSentences), ...joinedWords(document)];
}
