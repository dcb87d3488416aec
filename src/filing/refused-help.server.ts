import { isRefusal } from '../database/call.ts';
import { EMAIL_KEY, PHONE_KEY } from '../procedures/contact-questions.ts';
import type { FilledForm } from './filled-form.ts';
import { helpedTexts } from './helped-texts.ts';
import type { Outcome } from './outcome.server.ts';

/**
 * What a refusal of a filing in a session of a mediator becomes.
 * @returns something to read before sending again, an outcome, or nothing: it is another failure
 */
export function refusedHelp(error: unknown, form: FilledForm): Outcome | string | undefined {
  if (isRefusal(error, 'outside-mandate')) return helpedTexts.outside;
  if (isRefusal(error, 'help-is-over')) return { kind: 'refused', refusal: 'help-over' };
  if (!isRefusal(error, 'helper-contact')) return undefined;
  const problem =
    error.detail === 'phone'
      ? { control: PHONE_KEY, message: helpedTexts.helperPhone }
      : { control: EMAIL_KEY, message: helpedTexts.helperContact };
  return { kind: 'form', form, problems: [problem] };
}
