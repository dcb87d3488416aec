/* What pages of mediators carry: the session that ends by itself, and what is erased then. */
import { setHelp } from '../device/help-mark.ts';
import { readSendings } from '../device/sending.ts';
import { holdPublicMachine, isPublicMachine } from './public-machine.ts';
import { watchSession } from './watch-session.ts';
import { wipe } from './wipe.ts';

declare const FORM_SCRIPTS: readonly string[];

/** While the person sits down: the form of whatever they need asks for the same ones. */
function fetchAhead(): void {
  for (const path of FORM_SCRIPTS) {
    void fetch(path, { priority: 'low' }).catch(() => undefined);
  }
}

const bar = document.querySelector<HTMLElement>('[data-help]');
const waiting = document.querySelector<HTMLElement>('[data-waiting]');

/** Those that the town hall does not have yet, by the names of their procedures. */
async function listWaiting(place: HTMLElement): Promise<void> {
  const sendings = await readSendings().catch(() => []);
  const lines = sendings
    .filter(({ state }) => state !== 'received')
    .map(({ title }) => Object.assign(document.createElement('li'), { textContent: title }));
  place.querySelector('ul')?.replaceChildren(...lines);
  place.hidden = lines.length === 0;
}

const over = document.querySelector<HTMLElement>('[data-wipe]');
if (over !== null) {
  void wipe(isPublicMachine()).then(() => {
    document.documentElement.dataset.wiped = '';
    fetchAhead();
  });
} else {
  addEventListener('load', fetchAhead);
}
if (bar !== null) {
  const { help = '', soon = '' } = bar.dataset;
  const words = bar.querySelector<HTMLElement>('[role=status]');
  const usual = words?.textContent ?? '';
  holdPublicMachine();
  setHelp(help);
  watchSession({
    mark: help,
    milliseconds: Number(bar.dataset.closesIn) * 1000,
    say: (isSoon) => {
      if (words !== null) words.textContent = isSoon ? soon : usual;
    },
  });
  if (waiting !== null) void listWaiting(waiting);
}
