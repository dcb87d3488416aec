import { makeButton } from '../device/make-element.ts';
import { readAloudTexts as texts } from './read-aloud-texts.ts';

/** What is read, in the order of the page; a control by its label. */
const READ = 'h1,h2,h3,h4,p,li,dt,dd,legend,label';
/** What is not: the frame of the page, and what a screen reader alone is told. */
const LEFT_OUT = 'nav,aside,.sr,.no-print';

/** A French voice of this machine: another would send the words away. */
const ownVoice = () =>
  speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && /^fr\b/iu.test(lang.replace('_', '-')));

const linesOf = (place: Element) =>
  [...place.querySelectorAll<HTMLElement>(READ)].flatMap((one) => {
    const isInside = one.parentElement?.closest(READ) !== null && one.matches('p');
    if (isInside || one.closest(LEFT_OUT) !== null || one.offsetParent === null) return [];
    return [one.innerText.trim()].filter((line) => line !== '');
  });

/** One line after the other: browsers stop long ones in the middle. */
function read(place: Element, voice: SpeechSynthesisVoice, isOver: () => void): void {
  const lines = linesOf(place).map((line) => new SpeechSynthesisUtterance(line));
  for (const line of lines) {
    line.voice = voice;
    line.lang = voice.lang;
    speechSynthesis.speak(line);
  }
  lines.at(-1)?.addEventListener('end', isOver);
}

/**
 * Offers to read the page aloud, with one button, where this machine has a French voice of its own. Nothing
 * is read before it is asked, and nothing leaves.
 */
export function offerToRead(place: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  let isOffered = false;
  const offer = () => {
    const voice = ownVoice();
    if (voice === undefined || isOffered) return;
    isOffered = true;
    let isReading = false;
    const button = makeButton(texts.read, () => {
      speechSynthesis.cancel();
      isReading = !isReading;
      button.textContent = isReading ? texts.stop : texts.read;
      if (!isReading) return;
      read(place, voice, () => {
        isReading = false;
        button.textContent = texts.read;
      });
    });
    button.classList.add('no-print');
    place.querySelector('h1')?.after(button);
  };
  offer();
  // The list comes late.
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
