import { fr } from '../kit/typography.ts';

/** Keys about the steps of a procedure, in the editing tool. */
export const stepTexts = {
  steps: {
    label: 'Étapes du traitement',
    one: 'étape',
    summary: '{{title}}',
    help: fr`Ce que fait la mairie, dans l’ordre. Les agents les voient à côté de chaque demande. Une demande déjà reçue garde les étapes d’avant. N’y mettez rien de secret : les données ouvertes les donnent.`,
    keys: {
      title: { label: 'Étape', help: fr`Par exemple : Vérifier les documents.` },
      who: { label: 'Qui', help: fr`Par exemple : Le service Urbanisme.` },
      within: {
        label: 'Durée habituelle',
        help: fr`Après l’étape d’avant. P10D veut dire dix jours.`,
      },
      sends: {
        label: 'Ce qui part',
        help: fr`Seulement si la personne reçoit quelque chose à cette étape.`,
      },
    },
  },
  showsSteps: {
    label: 'Montrer les étapes sur la page',
    help: fr`Oui : la page de la démarche les montre à tout le monde.`,
  },
} as const;
