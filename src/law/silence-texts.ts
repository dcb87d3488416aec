import { fr } from '../kit/typography.ts';

/** What silence means, on the page of a procedure. The receipt of an online filing gives the day. */
export const silenceTexts = {
  without: (duration: string) => fr`Sans réponse après ${duration} :`,
  inCase: (condition: string, duration: string) =>
    fr`Si ${condition}, sans réponse après ${duration} :`,
  inCaseOnly: (condition: string) => fr`Si ${condition} :`,
  rejection: 'votre demande est rejetée. Vous pouvez contester.',
  acceptance: 'votre demande est acceptée. Vous pouvez demander une attestation.',
  receiptSaysHow: 'Le reçu dit comment.',
  serviceSaysHow: 'Le service vous dit comment.',
} as const;
