import { PROTOCOL, SENDING, STEP } from '../../kit/protocol.ts';
import { make } from '../device/make-element.ts';
import { isShared } from '../device/shared-computer.ts';
import { confirmSending } from './sender.ts';
import { awaitReceipt } from './sending-list.ts';

/**
 * On the review page of the function, takes over the button that sends: the answers are kept first,
 * then sent as many times as the network wants. Where nothing can be kept, the page sends them itself.
 */
export function takeOverConfirmation(): void {
  const form = document.querySelector<HTMLFormElement>(`[${SENDING.key}]`);
  form?.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (!(submitter instanceof HTMLButtonElement) || submitter.value !== STEP.confirm) return;
    event.preventDefault();
    const key = form.getAttribute(SENDING.key) ?? '';
    const title = form.getAttribute(SENDING.title) ?? '';
    const slug = form.getAttribute('action')?.split('/').at(-1) ?? '';
    const body = String(new URLSearchParams(textsOf(form)));
    // « Rien n’est encore envoyé » is over, and so is the button.
    const done = [form.previousElementSibling, submitter.closest('.actions')];
    confirmSending({ key, slug, title, body, isShared: isShared() }).then(
      async () => {
        for (const one of done) one?.toggleAttribute('hidden', true);
        await awaitReceipt(key, form);
      },
      () => {
        form.append(make('input', { type: 'hidden', name: PROTOCOL.step, value: STEP.confirm }));
        form.submit();
      },
    );
  });
}

/** What a form sends, but files. */
export function textsOf(form: HTMLFormElement): [name: string, text: string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}
