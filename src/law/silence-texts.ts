import { fr } from '../kit/typography.ts';

/** What silence means, on the page of a procedure. The receipt of an online filing gives the day. */
export const silenceTexts = {
  without: (duration: string) => fr`Sans réponse après ${duration} :`,
  rejection: 'votre demande est rejetée. Vous pouvez contester.',
  acceptance: 'votre demande est acceptée. Vous pouvez demander une attestation.',
  receiptSaysHow: 'Le reçu dit comment.',
  serviceSaysHow: 'Le service vous dit comment.',
} as const;
