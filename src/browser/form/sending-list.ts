import { INCIDENT_PAGE } from '../../kit/paths.ts';
import { HAS_SENDINGS } from '../../kit/protocol.ts';
import { deviceTexts as texts } from '../device/device-texts.ts';
import { forgetDraft } from '../device/draft-files.ts';
import { make, makeButton, replaceContents } from '../device/make-element.ts';
import { setMark } from '../device/marks.ts';
import { forgetSending, onSendingChange, readSendings, type Sending } from '../device/sending.ts';
import { postSending } from './post-sending.ts';
import { sendNow } from './sender.ts';
import { offerId } from './submission-key.ts';

const list = make('ul');
const section = make(
  'section',
  { className: 'note wait', tabIndex: -1 },
  make('h2', {}, texts.list),
  list,
);
section.setAttribute('aria-live', 'polite');
/** Key of what was just confirmed in this page: its receipt replaces the page. */
let awaited = '';

/** Shows « Mes envois » under an element, as soon as and as long as there are any. */
export async function showSendings(place: Element): Promise<void> {
  // Another person may sit at a shared computer now.
  for (const { key, isShared, state } of await readSendings()) {
    if (isShared && state === 'received') await forgetSending(key);
  }
  onSendingChange(() => void draw());
  place.append(section);
  await draw();
}

/** Waits, in the place of an element, for the receipt of what was just confirmed. */
export async function awaitReceipt(key: string, place: Element): Promise<void> {
  awaited = key;
  place.before(section);
  await draw();
  section.focus();
}

async function draw(): Promise<void> {
  const all = await readSendings();
  section.hidden = all.length === 0;
  // First of all: the page may be left at once, and others ask for it.
  setMark('localStorage', HAS_SENDINGS, section.hidden ? '' : '1');
  const mine = all.find(({ key }) => key === awaited);
  if (mine?.state === 'received') {
    if (mine.isShared) await forgetSending(mine.key);
    location.replace(mine.receipt);
    return;
  }
  for (const { key, state } of all) {
    // Its draft is over: there is nothing to go on with.
    if (state === 'received') document.getElementById(offerId(key))?.remove();
  }
  replaceContents(list, ...all.map(drawSending));
}

function drawSending(sending: Sending): HTMLLIElement {
  const { key, title, confirmedAt, state, told, receipt, isShared, attestation } = sending;
  const lines = state === 'waiting' ? [...told, texts.waitingHelp] : [...told];
  if (state === 'waiting' && isShared) lines.push(texts.waitingShared);
  const links = receipt === '' ? [] : [linkTo(receipt, state)];
  // What proves that it was tried in time is of use after it was received, too.
  if (state === 'waiting' || attestation !== undefined) {
    links.push(make('a', { href: INCIDENT_PAGE }, texts.attestation));
  }
  const buttons = [
    ...(state === 'waiting' ? [makeButton(texts.retry, () => sendNow(key))] : []),
    // The page of the function offers what this list cannot: a proof of work, a new sending.
    ...(told.length > 0 ? [makeButton(texts.review, () => postSending(sending), true)] : []),
    ...(state === 'waiting' ? [] : [makeButton(texts.erase, () => eraseSending(sending))]),
  ];
  return make(
    'li',
    {},
    make('p', {}, make('b', {}, texts[state]), make('br'), texts.sentOn(title, confirmedAt)),
    ...lines.map((line) => make('p', {}, line)),
    make('p', { className: 'actions' }, ...links.flatMap((link) => [link, ' ']), ...buttons),
  );
}

function linkTo(receipt: string, state: Sending['state']): HTMLAnchorElement {
  return make('a', { href: receipt }, state === 'received' ? texts.receipt : texts.firstReceipt);
}

async function eraseSending({ key, isShared }: Sending): Promise<void> {
  await forgetSending(key);
  if (isShared) await forgetDraft(key);
  await draw();
}
