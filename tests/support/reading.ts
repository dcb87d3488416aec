import { wrongSpaces } from '../../src/proofreading/rules/wrong-spaces.ts';

/** Words of a sentence at most, in plain language. */
const LONGEST = 25;
const BLOCKS = 'title,h1,h2,h3,p,li,dt,dd,label,legend,summary,button';

/** Sentences of a text that are too long to be read at once. */
export function longSentences(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.!?…])[ \u00a0]+(?=[\p{Lu}«])/u)
    .filter((sentence) => sentence.split(/\s+/u).filter(hasWord).length > LONGEST);
}

const hasWord = (token: string) => /[\p{L}\p{N}]/u.test(token);

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
