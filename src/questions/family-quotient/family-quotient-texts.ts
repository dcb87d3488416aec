import { fr } from '../../kit/typography.ts';

/** What the question says unless an editor says otherwise. */
export const familyQuotientDefaultTexts = {
  hint: fr`Il est sur votre attestation de la Caisse d’allocations familiales (CAF) ou de la Mutualité sociale agricole (MSA).`,
  unknown: 'Je ne le connais pas',
} as const;

export const familyQuotientTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez un nombre, par exemple 650. Ou cochez la case dessous.`,
} as const;
