import { fr } from '../kit/typography.ts';

/** Wording of the page of attestations, which opens without network. */
export const incidentPageTexts = {
  title: 'Attestation d’incident technique',
  intro: fr`Une panne vous empêche d’envoyer un formulaire ? Cette page garde une trace datée de votre essai. Elle se montre à la mairie si un délai est passé.`,
  none: fr`Aucun envoi n’attend sur cet appareil. Une attestation se fait quand vous avez appuyé sur « Envoyer à la mairie » et que rien n’est parti. Sans JavaScript, la page qui annonce la panne donne l’attestation.`,
  waysTitle: 'Pour ne pas attendre',
  ways: fr`Un agent note votre demande avec vous, à la mairie ou au téléphone.`,
  record: fr`La mairie compare chaque attestation avec son registre de disponibilité.`,
} as const;
