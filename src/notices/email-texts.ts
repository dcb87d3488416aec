import { fr } from '../kit/typography.ts';

/** Wording of e-mails. Subjects carry a reference, never a name nor what was asked. */
export const emailTexts = {
  acknowledgement: {
    subject: {
      acknowledgement: (commune: string, reference: string) =>
        fr`${commune} : accusé de réception ${reference}`,
      registration: (commune: string, reference: string) =>
        fr`${commune} : accusé d’enregistrement ${reference}`,
    },
    hello: 'Bonjour,',
    see: 'Voir le reçu en ligne',
    follow: 'Suivre le dossier',
    /** Two secrets in one mailbox are one: the code is only on the page of the receipt. */
    code: fr`Le code de suivi n’est pas dans ce message. Il est sur la page de votre reçu.`,
    /** Where the person ticked it, knowing who may read it. */
    codeAsked: 'Code de suivi, comme vous l’avez demandé',
    codeRisk: fr`Gardez ce message pour vous : avec ce code, on peut lire votre dossier et agir à votre place.`,
    /** Nobody has confirmed the address: what was typed stays behind the secret of the page. */
    answers: fr`Vos réponses ne sont pas dans ce message. Elles sont sur la page de votre reçu.`,
    lastOfDay: fr`C’est le dernier message que nous envoyons aujourd’hui à cette adresse. Vos prochains reçus restent sur leur page : gardez-en l’adresse.`,
    notYou: fr`Vous n’avez rien envoyé à la mairie ? Quelqu’un a donné votre adresse par erreur. Vous n’avez rien à faire.`,
    automatic: fr`Ce message est envoyé automatiquement. Pour une question, appelez ou écrivez au service nommé plus haut.`,
    mayAnswer: (day: string) =>
      fr`Vous pouvez aussi répondre à ce courriel jusqu’au ${day}. Votre réponse arrive dans votre dossier.`,
  },
  serviceNotice: {
    subject: (reference: string) => fr`Guichet : une demande est arrivée (${reference})`,
    body: (title: string, reference: string) => [
      'Bonjour,',
      fr`Une demande est arrivée pour votre service : « ${title} », numéro ${reference}.`,
      'Ce message ne contient pas les réponses. Elles se lisent dans l’outil des agents.',
    ],
    lastOfDay: fr`C’est le dernier avis du jour : beaucoup de demandes sont arrivées. Les suivantes sont dans l’outil des agents.`,
  },
} as const;
