import type { AnswerChecker } from '../../filing/check-form-values.ts';
import { definitionPath } from '../../kit/paths.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { deviceTexts } from '../device/device-texts.ts';
import { make } from '../device/make-element.ts';
import { isShared } from '../device/shared-computer.ts';
import type { JoinedFiles } from './attachments.ts';
import type { FormFiles } from './files-later.ts';
import type { OpenForm } from './open-form.ts';
import { readValues } from './read-values.ts';
import { confirmSending } from './sender.ts';
import { textsOf } from './sending-confirm.ts';
import { awaitReceipt } from './sending-list.ts';
import { keyOf } from './submission-key.ts';

/** Address of the script of the review page, which few people need. */
declare const REVIEW_SCRIPT: string;

/** A network that does not answer this soon is told to be lost: the page does not wait for it. */
const REACH_MS = 4000;

/**
 * Where the network is lost, « Vérifier mes réponses » shows them in the page. What is confirmed there
 * is kept, then sent when the network is back, after the files that did not leave yet. Files of which
 * the script did not come go through the function alone.
 */
export function reviewWithoutNetwork(
  form: OpenForm,
  check: AnswerChecker,
  files: FormFiles | undefined,
): void {
  const { element } = form;
  const told = make('p', { role: 'status' });
  element.append(told);
  element.addEventListener('submit', (event) => {
    // Another step comes first, or something is to be corrected.
    const isHeld = files?.joined?.holds(event) === true;
    if (event.defaultPrevented && !isHeld) return;
    const trap = element.querySelector<HTMLInputElement>(`[name=${PROTOCOL.honeypot}]`);
    const choosers = [...element.querySelectorAll<HTMLInputElement>('[type=file]')];
    if (trap?.value !== '' || choosers.some(({ value }) => value !== '')) return;
    event.preventDefault();
    void send(form, { check, told, held: isHeld ? files.joined : undefined });
  });
}

/** Sends the form where there is a network; shows its answers in the page where there is none. */
async function send(
  form: OpenForm,
  {
    check,
    told,
    held,
  }: { check: AnswerChecker; told: HTMLElement; held?: JoinedFiles | undefined },
): Promise<void> {
  told.textContent = '';
  if (await isReachable(form)) {
    // Files that still leave are waited for: the page says so.
    if (held === undefined) form.element.submit();
    return;
  }
  try {
    await held?.keepForLater();
    if (!(await offerReview(form, check))) return;
  } catch {
    // The script of the review page did not come either.
  }
  // The page of the browser, without network, would take the place of what was typed.
  told.textContent = deviceTexts.lostWait;
}

async function isReachable({ definition }: OpenForm): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const response = await fetch(definitionPath(definition.slug), {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(REACH_MS),
    });
    // Hotels answer with a page of theirs.
    return response.ok && (response.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

/** @returns whether there is something to be corrected after all, which the function would say */
async function offerReview(
  { element, definition }: OpenForm,
  check: AnswerChecker,
): Promise<boolean> {
  const checked = check(readValues(element));
  if (!checked.success) return true;
  const { showReview } = (await import(REVIEW_SCRIPT)) as typeof import('./sending-review.ts');
  showReview({ element, definition, answers: checked.answers }, async (view, shown) => {
    const key = keyOf(element);
    const { slug, version, procedure } = definition;
    const entries = textsOf(element).filter(([name]) => !name.startsWith('_'));
    // The digest of what was shown comes when it is sent, with what the server says of the files.
    entries.push([PROTOCOL.key, key], [PROTOCOL.version, version]);
    const body = String(new URLSearchParams(entries));
    const { title } = procedure;
    await confirmSending({ key, slug, title, body, shown, isShared: isShared() });
    await awaitReceipt(key, view);
  });
  return false;
}
