import { fr } from '../kit/typography.ts';

/** Wording of e-mails. Subjects carry a reference, never a name nor what was asked. */
export const emailTexts = {
  acknowledgement: {
    subject: (commune: string, reference: string) =>
      fr`${commune} : accusé de réception ${reference}`,
    hello: 'Bonjour,',
    see: 'Voir le reçu en ligne',
    follow: 'Suivre le dossier',
    automatic: fr`Ce message est envoyé automatiquement. Pour une question, appelez ou écrivez au service nommé plus haut.`,
  },
  serviceNotice: {
    subject: (reference: string) => fr`Guichet : une demande est arrivée (${reference})`,
    body: (title: string, reference: string) => [
      'Bonjour,',
      fr`Une demande est arrivée pour votre service : « ${title} », numéro ${reference}.`,
      'Ce message ne contient pas les réponses. Elles se lisent dans l’outil des agents.',
    ],
  },
} as const;
