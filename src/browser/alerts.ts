import { alertNote } from '../publishing/alerts/alert-note-texts.ts';
import type { AlertNotice } from '../publishing/alerts/alert-notice.ts';
import { replaceContents } from './device/make-element.ts';

const place = document.querySelector('[data-alerts]');
/** What it said last. */
let told = [...(place?.children ?? [])].map(({ textContent }) => textContent).join('');

/**
 * Brings the banner up to date without a new build: what began is shown, what is over leaves. Browsers
 * keep `/alertes.json` for some minutes (`src/site/measuring/write-headers.ts`): coming back often asks nothing.
 */
async function refresh(shown: Element) {
  const response = await fetch('/alertes.json');
  const notices = (await response.json()) as readonly AlertNotice[];
  // The clock of a phone may be wrong by years: an alert is over when the server says so too.
  const clocks = [new Date(), new Date(response.headers.get('date') ?? 0)];
  const [earliest = '', latest = ''] = clocks.map((clock) => clock.toISOString()).sort();
  const lines = notices
    .filter(({ from, until }) => from <= latest && earliest < until)
    .map(drawLine);
  const now = lines.map(textOf).join('');
  // The same alerts are not read aloud again, nor translated again.
  if (now !== told) replaceContents(shown, ...lines);
  told = now;
}

function drawLine({ level, title, text, href }: AlertNotice): Element {
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.className = alertNote(level);
  link.href = href;
  link.textContent = title;
  line.append(link, text);
  return line;
}

const textOf = ({ textContent }: Element) => textContent;

if (place !== null) {
  const start = () => {
    // Without network, or with an answer that is none, the page stays as it was.
    if (!document.hidden) refresh(place).catch(() => undefined);
  };
  start();
  document.addEventListener('visibilitychange', start);
}
