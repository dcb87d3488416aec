import { printedText } from '../../filing/printed-text.ts';
import { attestationFacts, attestationTexts as texts } from '../../incidents/attestation-texts.ts';
import { CHECK_LENGTH, offlineText } from '../../incidents/attestation.ts';
import { INCIDENT_ACTION } from '../../kit/paths.ts';
import { INCIDENT, PROTOCOL } from '../../kit/protocol.ts';
import { digestOf } from '../device/digest.ts';
import { make, makeButton } from '../device/make-element.ts';
import { readSendings, type Sending } from '../device/sending.ts';

// On the page of attestations alone, which the worker keeps: it needs neither network nor server.
const place = document.querySelector<HTMLElement>('[data-commune]');
if (place !== null && isSecureContext) void showAttestations(place);

/** Shows an attestation for each sending that was confirmed here and that nobody received in time. */
async function showAttestations(page: HTMLElement): Promise<void> {
  const all = await readSendings();
  const late = all.filter(({ state, attestation }) => state === 'waiting' || attestation);
  const told = page.querySelector('[data-none]');
  told?.toggleAttribute('hidden', late.length > 0);
  for (const sending of late) {
    const { attestation } = sending;
    page.append(
      attestation === undefined
        ? await drawOffline(sending, page.dataset.commune ?? '')
        : drawSigned(sending, attestation),
    );
  }
}

/** What the server signed: it shows it, and gives it as a file. */
function drawSigned({ title }: Sending, code: string): HTMLElement {
  const press = (words: string, name = '', value = '') =>
    make('button', { type: 'submit', className: 'button', name, value }, words);
  const form = make(
    'form',
    { method: 'post', action: INCIDENT_ACTION },
    make('input', { type: 'hidden', name: INCIDENT.code, value: code }),
    make(
      'p',
      { className: 'actions' },
      press(texts.show),
      ' ',
      press(texts.keep, INCIDENT.as, INCIDENT.file),
    ),
  );
  return make(
    'section',
    { className: 'part' },
    make('h2', {}, title),
    make('p', {}, texts.signed.madeBy),
    form,
    ...drawCode(code),
  );
}

/** What the device says by itself, with what it is worth. */
async function drawOffline(sending: Sending, commune: string): Promise<HTMLElement> {
  const { slug, title, confirmedAt } = sending;
  const attestation = {
    ...({ format: 1, commune, procedure: slug, title } as const),
    at: new Date(confirmedAt).toISOString(),
    print: await printOf(sending),
  };
  const text = offlineText(attestation);
  const code = `${text}.${(await digestOf(text)).slice(0, CHECK_LENGTH)}`;
  const rows = attestationFacts(attestation, 'offline').map(([label, value]) =>
    make('div', {}, make('dt', {}, label), make('dd', {}, value)),
  );
  const section = make(
    'section',
    { className: 'part' },
    make('h2', {}, title),
    make('p', {}, texts.notReceipt),
    make('dl', { className: 'rows' }, ...rows),
    make('p', {}, texts.offline.worth),
    make('p', {}, texts.use),
    make('p', {}, texts.printHint),
    ...drawCode(code),
  );
  const file = section.innerHTML;
  section.append(
    make(
      'p',
      { className: 'actions' },
      makeButton(texts.print, () => print(), true),
      ' ',
      makeButton(texts.keep, () => keepFile(file)),
    ),
  );
  return section;
}

const drawCode = (code: string) => [
  make('h3', {}, texts.code),
  make('p', {}, texts.codeHint),
  make('p', {}, make('code', {}, code)),
];

/** A file that opens without this site. */
function keepFile(content: string): void {
  const head = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${texts.title}</title>`;
  const blob = new Blob([`${head}<h1>${texts.title}</h1>${content}`], { type: 'text/html' });
  const href = URL.createObjectURL(blob);
  make('a', { href, download: texts.fileName }).click();
  URL.revokeObjectURL(href);
}

/** The print that the server would find; nothing where what was confirmed cannot be read here. */
async function printOf({ key, shown, body }: Sending): Promise<string> {
  const digest = shown === undefined ? sealedDigest(body) : await digestOf(shown);
  return digest === '' ? '' : digestOf(printedText(key, digest));
}

/** The digest that the function put in its review page: anybody may read it there. */
function sealedDigest(body: string): string {
  const [content = ''] = (new URLSearchParams(body).get(PROTOCOL.envelope) ?? '').split('.');
  try {
    const text = atob(content.replace(/-/gu, '+').replace(/_/gu, '/'));
    return (JSON.parse(text) as { digest?: string }).digest ?? '';
  } catch {
    return '';
  }
}
