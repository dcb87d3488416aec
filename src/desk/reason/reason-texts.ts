import { fr } from '../../kit/typography.ts';

/** Why somebody opens a request of a service where they do not answer. */
export const reasonTexts = {
  title: 'Pourquoi ouvrez-vous cette demande ?',
  intro: fr`Vous pouvez lire les demandes de ce service, sans y répondre. Dites pourquoi vous ouvrez celle-ci.`,
  kept: fr`Votre réponse est gardée un an avec votre nom. Le délégué à la protection des données peut la lire. La personne lit seulement combien d’agents ont ouvert sa demande.`,
  lasts: fr`Vous n’avez plus à le dire pendant dix heures, pour cette demande.`,
  question: 'La raison',
  need: 'Savoir pourquoi une demande est lue.',
  options: {
    accueil: 'La personne est au guichet, ou au téléphone',
    collegue: 'Un agent de ce service me le demande',
    suite: 'Je traite une autre demande de la même personne',
    controle: 'Une réclamation, ou un contrôle',
    autre: 'Une autre raison',
  },
  other: {
    label: 'Laquelle',
    hint: fr`Ne nommez personne. N’écrivez rien sur la vie de la personne.`,
  },
  /** Of a request that another one answers: they are read together. */
  joined: (reference: string) => fr`Ouverte avec la demande ${reference}`,
  open: 'Ouvrir la demande',
} as const;
