import { PROTOCOL, STEP } from '../../kit/protocol.ts';
import { make } from '../device/make-element.ts';
import type { Sending } from '../device/sending.ts';

/**
 * Posts what was refused as a form without script does: the function draws its page, with every
 * answer and what is to be corrected.
 */
export function postSending({ slug, body }: Sending): void {
  const form = make('form', { method: 'post', action: `/api/demarches/${slug}` });
  const entries = new URLSearchParams(body);
  // The review page is confirmed again: the page that tells why it is refused offers what can be done.
  if (entries.has(PROTOCOL.envelope)) entries.set(PROTOCOL.step, STEP.confirm);
  for (const [name, value] of entries) {
    form.append(make('input', { type: 'hidden', name, value }));
  }
  document.body.append(form);
  form.submit();
}
