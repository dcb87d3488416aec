/** What is read, in the order of the page; a control by its label. */
const READ = 'h1,h2,h3,h4,p,li,dt,dd,legend,label';
/** What is not: the frame of the page, and what a screen reader alone is told. */
const LEFT_OUT = 'nav,aside,.sr,.no-print,.actions';

/** What a page shows, line after line: what is folded, or is of another step, is not read. */
export const readLines = (place: Element): readonly string[] =>
  [...place.querySelectorAll<HTMLElement>(READ)].flatMap((one) => {
    const isInside = one.parentElement?.closest(READ) !== null && one.matches('p');
    if (isInside || one.closest(LEFT_OUT) !== null || one.offsetParent === null) return [];
    const line = one.innerText.trim();
    // A reference or a code is told sign by sign: as a word, nobody could write it down.
    return line === ''
      ? []
      : [one.classList.contains('code') ? line.split(/(?:)/u).join(' ') : line];
  });
