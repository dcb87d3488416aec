import { definitionPath } from '../../kit/paths.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import type { AnswerChecker } from '../../questions/check-form-values.ts';
import { deviceTexts } from '../device/device-texts.ts';
import { makeStatus } from '../device/make-element.ts';
import { isShared } from '../device/shared-computer.ts';
import { soon } from '../device/soon.ts';
import { SILENCE_MS, takeEvent } from '../device/take-event.ts';
import { timeLimit } from '../device/time-limit.ts';
import type { JoinedFiles } from './attachments.ts';
import type { FormFiles } from './files-later.ts';
import { loadLater } from './load-later.ts';
import type { OpenForm } from './open-form.ts';
import { readValues } from './read-values.ts';
import { confirmSending } from './sender.ts';
import { textsOf } from './sending-confirm.ts';
import { awaitReceipt } from './sending-list.ts';
import { keyOf } from './submission-key.ts';

/** Address of the script of the review page, which few people need. */
declare const REVIEW_SCRIPT: string;

/** A network that does not answer this soon is told to be lost: the page does not wait for it. */
const REACH_MS = SILENCE_MS - 300;

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
  const told = makeStatus('p');
  element.append(told);
  element.addEventListener('submit', (event) => {
    // Another step comes first, or something is to be corrected.
    const isHeld = files?.joined?.holds(event) === true;
    if (event.defaultPrevented && !isHeld) return;
    const trap = element.querySelector<HTMLInputElement>(`[name=${PROTOCOL.honeypot}]`);
    const choosers = [...element.querySelectorAll<HTMLInputElement>('[type=file]')];
    if (trap?.value !== '' || choosers.some(({ value }) => value !== '')) return;
    told.textContent = '';
    const held = isHeld ? files.joined : undefined;
    // Files that still leave are waited for: the page says so.
    const submit = () => {
      if (held === undefined) element.submit();
    };
    takeEvent(event, submit, async (claim) => {
      const isThere = await isReachable(form);
      if (!claim()) return;
      if (isThere) submit();
      // The page of the browser, without network, would take the place of what was typed.
      else if ((await soon(reviewHere(form, check, held))) !== true)
        told.textContent = deviceTexts.lostWait;
    });
  });
}

async function isReachable({ definition }: OpenForm): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const response = await fetch(definitionPath(definition.slug), {
      method: 'HEAD',
      cache: 'no-store',
      signal: timeLimit(REACH_MS),
    });
    // Hotels answer with a page of theirs.
    return response.ok && (response.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

/**
 * Shows the answers in the page.
 * @returns false where its script does not come either, or something is to be corrected after all, which the
 *   function would say
 * @throws where files cannot be kept
 */
async function reviewHere(
  { element, definition }: OpenForm,
  check: AnswerChecker,
  held: JoinedFiles | undefined,
): Promise<boolean> {
  await held?.keepForLater();
  const checked = check(readValues(element));
  if (!checked.success) return false;
  const script = await loadLater<typeof import('./sending-review.ts')>(REVIEW_SCRIPT);
  if (script === undefined) return false;
  script.showReview({ element, definition, answers: checked.answers }, async (view, shown) => {
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
  return true;
}
