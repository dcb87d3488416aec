import { PROTOCOL, SENDING, STEP } from '../../kit/protocol.ts';
import { make } from '../device/make-element.ts';
import { isShared } from '../device/shared-computer.ts';
import { takeEvent } from '../device/take-event.ts';
import { confirmSending } from './sender.ts';
import { awaitReceipt } from './sending-list.ts';

/**
 * On the review page of the function, takes over the button that sends: the answers are kept first,
 * then sent as many times as the network wants. Where nothing can be kept, the page sends them itself.
 */
export function takeOverConfirmation(): void {
  const form = document.querySelector<HTMLFormElement>(`[${SENDING.key}]`);
  const button = form?.querySelector<HTMLButtonElement>(`[value=${STEP.confirm}]`);
  if (!form || !button) return;
  // The button that was pressed, even with the keyboard: events of old browsers do not tell it.
  let isConfirmed = false;
  form.addEventListener('click', ({ target }) => {
    isConfirmed = target instanceof Node && button.contains(target);
  });
  const submit = () => {
    form.append(make('input', { type: 'hidden', name: PROTOCOL.step, value: STEP.confirm }));
    form.submit();
  };
  form.addEventListener('submit', (event) => {
    if (!isConfirmed) return;
    takeEvent(event, submit, async () => {
      const key = form.getAttribute(SENDING.key) ?? '';
      const title = form.getAttribute(SENDING.title) ?? '';
      const [slug = ''] = (form.getAttribute('action') ?? '').split('/').slice(-1);
      const body = String(new URLSearchParams(textsOf(form)));
      await confirmSending({ key, slug, title, body, isShared: isShared() });
      // « Rien n’est encore envoyé » is over, and so is the button.
      for (const one of [form.previousElementSibling, button.closest('.actions')])
        one?.toggleAttribute('hidden', true);
      await awaitReceipt(key, form);
    });
  });
}

/** What a form sends, but files. */
export function textsOf(form: HTMLFormElement): [name: string, text: string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}
