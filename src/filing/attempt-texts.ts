import { parisDayAndTime } from '../kit/paris-time.ts';
import { fr } from '../kit/typography.ts';

/** What a person reads who could send nothing, because of a failure of the service. */
export const attemptTexts = {
  attested: (at: Date) =>
    fr`Vous avez essayé d’envoyer le ${parisDayAndTime(at)}, heure de Paris. Une attestation d’incident technique le prouve. Gardez-la si un délai finit aujourd’hui.`,
  fileNotKept: fr`Une panne de notre service empêche de garder votre fichier. Vos réponses restent dans cette page. En bas, une attestation prouve votre essai.`,
  show: 'Voir et imprimer l’attestation',
  keep: 'Télécharger l’attestation',
  code: 'Le code de l’attestation, si cette page ne mène nulle part',
} as const;
