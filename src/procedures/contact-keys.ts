import { APPLICANT_KEYS } from './applicant-keys.ts';
import { CODE_KEY, CONSENT_KEY, EMAIL_KEY, PHONE_KEY, WAY_KEY } from './contact-questions.ts';

/** What is changed apart from the other answers: by which way and where to reach the persons. */
export const CONTACT_KEYS: readonly string[] = [
  ...[EMAIL_KEY, CODE_KEY, PHONE_KEY, WAY_KEY, CONSENT_KEY],
  APPLICANT_KEYS.otherEmail,
];
