import { PROTOCOL } from '../../kit/protocol.ts';
import { make } from '../device/make-element.ts';
import { newKey } from '../device/new-key.ts';
import { markDraft } from './step-history.ts';

const control = (form: HTMLElement) =>
  form.querySelector<HTMLInputElement>(`[name=${PROTOCOL.key}]`);

/** The submission key of a form, if it has one already. */
export const givenKey = (form: HTMLElement): string | undefined => control(form)?.value;

/** The submission key of a form, made now if there is none: from the first letter typed on. */
export function keyOf(form: HTMLElement): string {
  return givenKey(form) ?? setKey(form, newKey());
}

/** Gives a form the key of its draft, found again when the page is. */
export function setKey(form: HTMLElement, key: string): string {
  const found = control(form);
  if (found === null) {
    form.prepend(make('input', { type: 'hidden', name: PROTOCOL.key, value: key }));
  } else found.value = key;
  markDraft(key);
  return key;
}

/** Id of what offers to go on with the draft of a key. */
export const offerId = (key: string): string => `r-${key}`;
