import { APPLICANT_KEYS as KEYS, STRUCTURE_KEYS } from '../../procedures/applicant-keys.ts';
import type { Answers } from '../../questions/answers.ts';

/** Who asks, as they wrote their name (CRPA L111-3); nothing where no name was asked. */
export function personName(answers: Answers): string | undefined {
  const text = (key: string) => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const named = [text(KEYS.given), text(KEYS.family)].filter(Boolean).join(' ');
  const parts = [...STRUCTURE_KEYS.map(text), named].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(', ');
}
