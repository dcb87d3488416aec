import { fr } from '../../kit/typography.ts';
import type { ActText } from './act-text.ts';
import type { AgentVerb } from './agent-acts.ts';
import { LINK_ACT_TEXTS } from './link-act-texts.ts';
import { OPINION_ACT_TEXTS } from './opinion-act-texts.ts';

const REASON_READ = fr`La personne lit cette raison.`;

/** What an agent may do, in words. */
export const actTexts: Readonly<Record<AgentVerb, ActText>> = {
  prendre: {
    title: 'Prendre cette demande',
    intro: fr`La personne lit votre nom.`,
    send: 'Prendre',
    done: fr`Vous vous occupez de cette demande.`,
  },
  confier: {
    title: 'Confier à un collègue',
    intro: fr`La personne lit son nom. Votre collègue voit la demande dans sa liste.`,
    send: 'Confier',
    done: fr`La demande est confiée.`,
  },
  passer: {
    title: 'Passer à un autre service',
    intro: fr`La personne reçoit un nouvel accusé, avec le nom et le téléphone de ce service. Les délais ne changent pas. Sans droit dans ce service, vous ne verrez plus la demande.`,
    send: 'Passer la demande',
    done: fr`La demande est passée à l’autre service. La personne est prévenue.`,
  },
  qualifier: {
    title: 'Dire quelle règle s’applique',
    intro: fr`Un nouvel accusé de réception part à la personne.`,
    send: 'Qualifier',
    done: fr`La règle est notée : un nouvel accusé de réception part.`,
  },
  completer: {
    title: 'Le dossier est complet',
    intro: fr`Le délai repart.`,
    send: 'Dire complet',
    done: fr`Le dossier est complet.`,
  },
  ecrire: {
    title: 'Écrire à la personne',
    send: 'Envoyer le message',
    done: fr`Votre message est sur la page de la personne, et un avis le lui dit.`,
  },
  demander: {
    title: 'Demander des documents',
    intro: fr`Demandez tout en une fois. Un texte demande chaque document : la personne le lit.`,
    send: 'Demander ces documents',
    done: fr`Les documents sont demandés.`,
  },
  accepter: {
    title: 'Accepter',
    intro: fr`La lettre d’accord est écrite avec le modèle de la commune.`,
    send: 'Accepter la demande',
    done: fr`La demande est acceptée.`,
  },
  refuser: {
    title: 'Refuser',
    intro: fr`Un refus dit le texte et les faits qui le fondent, et comment le contester. La lettre est écrite avec le modèle de la commune.`,
    send: 'Refuser la demande',
    done: fr`La demande est refusée.`,
  },
  notifier: {
    title: 'Noter que la décision est remise',
    intro: fr`Le délai de recours court à partir de ce jour.`,
    send: 'Noter la remise',
    done: fr`La remise de la décision est notée.`,
  },
  'recu-ailleurs': {
    title: 'Noter que l’organisme a reçu la demande',
    send: 'Noter la réception',
    done: fr`La réception par l’organisme est notée.`,
  },
  noter: {
    title: 'Note entre agents',
    intro: fr`La personne ne la lit pas ici. Elle peut la demander : écrivez des faits.`,
    send: 'Garder la note',
    done: fr`Votre note est gardée.`,
  },
  appeler: {
    title: 'Noter un appel',
    intro: fr`La personne lit ce résumé.`,
    send: 'Noter l’appel',
    done: fr`L’appel est noté.`,
  },
  'appel-manque': {
    title: 'Noter un appel sans réponse',
    intro: fr`Dans un sens ou dans l’autre. La mairie doit alors un appel : la personne le lit, et la demande passe dans « Appel dû ».`,
    send: 'Noter l’appel sans réponse',
    done: fr`Un appel est dû à la personne.`,
  },
  transmettre: {
    title: 'Transmettre à qui est compétent',
    intro: fr`La personne lit à qui, et comment le joindre.`,
    send: 'Transmettre',
    done: fr`La demande est transmise.`,
  },
  ...OPINION_ACT_TEXTS,
  ...LINK_ACT_TEXTS,
  antidater: {
    title: 'Corriger la date de réception',
    intro: fr`Seulement en faveur de la personne. ${REASON_READ}`,
    send: 'Corriger la date',
    done: fr`La date de réception est corrigée.`,
  },
  retirer: {
    title: 'La personne retire sa demande',
    intro: REASON_READ,
    send: 'Retirer la demande',
    done: fr`La demande est retirée.`,
  },
  fermer: {
    title: 'Fermer',
    intro: REASON_READ,
    send: 'Fermer la demande',
    done: fr`La demande est fermée.`,
  },
  rouvrir: {
    title: 'Rouvrir',
    intro: REASON_READ,
    send: 'Rouvrir la demande',
    done: fr`La demande est rouverte.`,
  },
  avertir: {
    title: 'Prévenir d’un envoi abusif',
    intro: fr`La personne peut répondre avant que cela compte. ${REASON_READ}`,
    send: 'Prévenir',
    done: fr`La personne est prévenue.`,
  },
  abus: {
    title: 'Dire cet envoi abusif',
    intro: fr`La personne est d’abord prévenue, et le temps de répondre est passé.`,
    send: 'Dire abusif',
    done: fr`Cet envoi est dit abusif.`,
  },
  lever: {
    title: 'Cet envoi n’est plus abusif',
    send: 'Lever',
    done: fr`Cet envoi n’est plus dit abusif.`,
  },
};
