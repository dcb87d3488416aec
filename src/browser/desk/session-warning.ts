import { takeEvent } from '../device/take-event.ts';

/** Time to finish a sentence, and to find the button with a keyboard (WCAG 2.2.1). */
const WARNED_BEFORE_S = 300;

const form = document.querySelector<HTMLFormElement>('form[data-closes-in]');
const words = form?.querySelector<HTMLElement>('[role=status]');
let timer: number | undefined;

/** Warns before the session closes, counted from the answer of the server: clocks of machines lie. */
function wait(secondsLeft: number) {
  clearTimeout(timer);
  const warn = () => {
    form?.classList.add('soon');
    say(form?.dataset.soon);
  };
  timer = window.setTimeout(warn, Math.max(0, secondsLeft - WARNED_BEFORE_S) * 1000);
}

function say(text: string | undefined) {
  if (words) words.textContent = text ?? '';
}

async function extend({ action }: HTMLFormElement) {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
    });
    const { closesIn } = (await answer.json()) as { readonly closesIn: number };
    if (!(closesIn > 0)) throw new TypeError('The session is over');
    form?.classList.remove('soon');
    say(form?.dataset.extended);
    wait(closesIn);
  } catch {
    say(form?.dataset.notExtended);
  }
}

form?.addEventListener('submit', (event) =>
  takeEvent(
    event,
    () => form.submit(),
    () => extend(form),
  ),
);
if (form) wait(Number(form.dataset.closesIn));
