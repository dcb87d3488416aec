import { controlNames, type Question } from '../field.ts';
import { proposedEmail } from './proposed-email.ts';

/** An address that may be meant in the place of what a control holds. */
export interface EmailProposal {
  readonly control: string;
  readonly proposed: string;
}

/**
 * Addresses that may be meant in a question, or in the blocks of a group.
 * @param valueOf gives what a control holds
 */
export function emailProposals(
  field: Question,
  valueOf: (control: string) => string | undefined,
): readonly EmailProposal[] {
  return emailControls(field).flatMap((control) => {
    const proposed = proposedEmail(valueOf(control) ?? '');
    return proposed === undefined ? [] : [{ control, proposed }];
  });
}

function emailControls(field: Question): readonly string[] {
  if (field.type === 'email') return [field.key];
  if (field.type !== 'group') return [];
  const ends = field.fields.flatMap(({ type, key }) => (type === 'email' ? [`.${key}`] : []));
  return controlNames(field).filter((name) => ends.some((end) => name.endsWith(end)));
}
