import type { ComponentChildren } from 'preact';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { errorId, hintId } from './control-id.ts';
import { formTexts } from './form-texts.ts';

/** The question, with a visible mark when it is optional (RGAA 11.10). */
export function QuestionLabel({ label, required }: { label: string; required: boolean }) {
  return (
    <>
      {label}
      {!required && <span class="optional"> {formTexts.optional}</span>}
    </>
  );
}

/** Help above the control: below it, the keyboard of a phone would hide it. */
export function Hint({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <p class="hint" id={hintId(name)}>
      {children}
    </p>
  );
}

/** What is wrong, beside the control. « Erreur » is read aloud: colour alone says nothing (RGAA 3.1). */
export function ErrorMessage({ name, message }: { name: string; message: string }) {
  return (
    <p class="message" id={errorId(name)}>
      <span class="sr">{mistakeTexts.prefix}</span>
      {message}
    </p>
  );
}

/** Ids of the texts that describe a control, in reading order; nothing when there are none. */
export function describedBy(
  name: string,
  hint: string | undefined,
  message: string | undefined,
): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const ids = [
    ...(hint === undefined ? [] : [hintId(name)]),
    ...(message === undefined ? [] : [errorId(name)]),
  ];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(message !== undefined && { 'aria-invalid': 'true' }),
  };
}
