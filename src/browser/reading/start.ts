/* Reads the page aloud, once it is asked: the button is there already (`read-aloud-assets.ts`). */
import { READ_ALOUD } from '../../kit/protocol.ts';
import { readAloudTexts as texts } from '../../kit/read-aloud-texts.ts';
import { ownVoice } from './own-voice.ts';
import { readLines } from './read-lines.ts';

const button = document.getElementById(READ_ALOUD);
const voice = ownVoice();
let isReading = false;

function show(is: boolean): void {
  isReading = is;
  if (button !== null) button.textContent = is ? texts.stop : texts.read;
}

/** One line after the other: browsers stop long ones in the middle. */
function read(): void {
  speechSynthesis.cancel();
  show(!isReading);
  if (!isReading || voice === undefined) return;
  const lines = readLines(document.querySelector('main') ?? document.body).map(
    (line) => new SpeechSynthesisUtterance(line),
  );
  for (const line of lines) {
    line.voice = voice;
    line.lang = voice.lang;
    speechSynthesis.speak(line);
  }
  lines[lines.length - 1]?.addEventListener('end', () => show(false));
}

// In the place of what loaded this script.
if (button !== null) button.onclick = read;
addEventListener('pagehide', () => speechSynthesis.cancel());
read();
