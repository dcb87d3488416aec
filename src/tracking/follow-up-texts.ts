import { fr } from '../kit/typography.ts';
import { SAMPLE_REFERENCE } from '../requests/sample-reference.ts';

/** Wording of the follow-up page and of its form. */
export const followUpTexts = {
  title: 'Suivre une demande',
  intro: fr`Avec le numéro et le code de votre reçu. Sans compte.`,
  reference: 'Numéro de la demande',
  referenceHint: fr`Huit signes, par exemple : ${SAMPLE_REFERENCE}`,
  code: 'Code de suivi',
  codeHint: fr`Dix signes, écrits sur le reçu après « Code de suivi ».`,
  search: 'Voir ma demande',
  lost: fr`Vous avez perdu le numéro ? Appelez la mairie, ou passez au guichet :`,
  referenceWrong: fr`Vérifiez le numéro de la demande : un signe manque ou est faux.`,
  codeWrong: fr`Vérifiez le code de suivi : un signe manque ou est faux.`,
  unknown:
    'Aucune demande ne porte ce numéro avec ce code. Vérifiez les deux. La demande a pu être effacée à la date prévue.',
  pageTitle: (reference: string) => fr`Dossier ${reference}`,
  statusLabel: 'Où en est mon dossier',
  historyTitle: 'Ce qui s’est passé',
  receipt: {
    acknowledgement: 'Voir mon accusé de réception',
    registration: 'Voir mon accusé d’enregistrement',
  },
} as const;
