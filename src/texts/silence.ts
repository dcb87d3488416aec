import { fr } from './typography.ts';

/** What silence means, on the page of a procedure. The receipt gives the day. */
export const silenceTexts = {
  without: (duration: string) => fr`Sans réponse après ${duration} :`,
  rejection: 'votre demande est rejetée. Vous pouvez contester. Le reçu dit comment.',
  acceptance: 'votre demande est acceptée. Vous pouvez demander une attestation.',
} as const;
