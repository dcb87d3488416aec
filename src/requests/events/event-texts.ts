import { fr } from '../../kit/typography.ts';
import type { RequestState } from './event-kinds.ts';
import type { JournalEvent } from './journal.ts';

/** A state in a few words, as the person and the agent read it. */
export const stateTexts: Readonly<Record<RequestState, string>> = {
  received: 'Reçu par la mairie',
  processing: 'En cours de traitement',
  incomplete: 'Il manque des documents',
  forwarded: 'Transmis à un autre organisme',
  decided: 'Décision prise',
  withdrawn: 'Dossier retiré',
  closed: 'Dossier fermé',
};

/** What each event is called in the timeline of the person. */
export const eventTitles: Readonly<Record<JournalEvent['kind'], string>> = {
  'submission.received': 'Reçu par la mairie',
  'request.taken': 'Un agent s’en occupe',
  'request.assigned': 'Qui s’en occupe',
  'request.rerouted': 'Passé à un autre service',
  'request.recognised': 'La mairie a trouvé la démarche',
  'request.qualified': 'Dossier lu par la mairie',
  'documents.asked': 'Documents demandés',
  'documents.received': 'Documents reçus',
  'request.completed': 'Dossier complet',
  'request.forwarded': 'Transmis à un autre organisme',
  'forward.received': 'Reçu par l’organisme compétent',
  'answers.corrected': 'Réponses corrigées',
  'contact.changed': 'Façon de vous joindre changée',
  'consent.changed': 'Accord pour la décision en ligne',
  'message.written': 'Message du service',
  'message.received': 'Votre message',
  'note.written': 'Note du service',
  'person.called': 'La mairie vous a appelé',
  'call.missed': 'Appel sans réponse',
  'receipt.backdated': 'Date de réception corrigée',
  'decision.made': 'Décision',
  'decision.notified': 'Décision remise',
  'decision.implied': 'Décision née du silence',
  'attestation.given': 'Attestation délivrée',
  'request.withdrawn': 'Dossier retiré',
  'request.closed': 'Dossier fermé',
  'request.reopened': 'Dossier rouvert',
  'request.linked': 'Demande reliée',
  'request.unlinked': 'Demande qui n’est plus reliée',
  'request.merged': 'Suivi avec une autre demande',
  'request.unmerged': 'Suivi à part à nouveau',
  'request.joined': 'Une autre demande est réunie à celle-ci',
  'request.parted': 'Une demande réunie repart à part',
  'kept.moved': 'Du nouveau dans la demande suivie avec la vôtre',
  'opinion.asked': 'Avis demandé',
  'opinion.given': 'Avis rendu',
  'opinion.withdrawn': 'Avis plus demandé',
  'abuse.warned': 'La mairie pense que cet envoi est abusif',
  'abuse.marked': 'Envoi abusif',
  'abuse.lifted': 'Cet envoi n’est plus dit abusif',
};

/** Who did it, where two persons follow a request: a protected adult, and whoever acts for them. */
export const holderTexts = {
  represented: 'Fait par la personne.',
  applicant: 'Fait par son tuteur ou son curateur.',
} as const;

export const outcomeTexts = {
  accepted: 'votre demande est acceptée',
  refused: 'votre demande est refusée',
} as const;

export const notifiedTexts = {
  letter: 'par lettre',
  hand: 'en main propre',
  online: 'par voie électronique',
} as const;

export const abuseTexts = {
  nature: {
    number: fr`Trop d’envois.`,
    repetition: fr`Le même envoi, plusieurs fois.`,
    content: fr`Le contenu de l’envoi.`,
    danger: fr`Un danger pour la sécurité du site.`,
  },
  warned: (day: string) =>
    fr`Vous pouvez répondre jusqu’au ${day}. Ensuite, la mairie pourra dire cet envoi abusif.`,
  marked: {
    request: fr`La loi n’oblige pas la mairie à accuser réception d’envois abusifs (code des relations entre le public et l’administration, article L. 112-11).`,
    source: fr`Les envois depuis la même connexion sont ralentis. Leur accusé de réception reste sur sa page et ne part plus par courriel (code des relations entre le public et l’administration, article L. 112-11).`,
  },
  other: fr`Vous n’êtes pas d’accord ? Écrivez ou appelez le service.`,
} as const;

export const eventTexts = {
  callOwed: fr`La mairie vous rappelle.`,
  inCharge: (name: string, quality: string | undefined) =>
    quality === undefined ? fr`${name} s’en occupe.` : fr`${name}, ${quality}, s’en occupe.`,
  noneInCharge: fr`Un autre agent va s’en occuper.`,
  rerouted: (service: string, phone: string) =>
    fr`Le service qui a maintenant votre dossier : ${service}, téléphone ${phone}.`,
  recognised: (procedure: string) =>
    fr`La démarche est : « ${procedure} ». La date de réception reste la même.`,
  recognisedPage: (page: string) => fr`Ce que la démarche demande : ${page}`,
  until: (day: string) => fr`À envoyer avant la fin du ${day}.`,
  basis: (citation: string) => fr`Texte : ${citation}.`,
  /** An answer to one of our e-mails. */
  mailed: {
    own: fr`Reçu par courriel.`,
    other: fr`Reçu par courriel, depuis une autre adresse que celle de ce dossier.`,
  },
  files: (count: number) => (count === 1 ? fr`1 fichier.` : fr`${count} fichiers.`),
  forwarded: (to: string) => fr`Votre dossier est maintenant chez : ${to}.`,
  bodyReceived: (day: string) => fr`Reçu par cet organisme le ${day}.`,
  corrected: (label: string, before: string, after: string) =>
    fr`« ${label} » : ${before} devient ${after}.`,
  correctedUnsaid: (label: string) => fr`« ${label} » : réponse corrigée.`,
  noAnswer: 'pas de réponse',
  newSilence: fr`Cette correction change ce que veut dire le silence de la mairie.`,
  contact: {
    email: fr`La mairie écrit maintenant par courriel.`,
    sms: fr`La mairie envoie maintenant des SMS.`,
    call: fr`La mairie appelle maintenant.`,
    letter: fr`La mairie écrit maintenant par la poste.`,
    desk: fr`La mairie donne maintenant ses réponses au guichet.`,
  },
  consent: {
    given: fr`Accord donné : la décision peut venir par voie électronique.`,
    takenBack: fr`Accord retiré : la décision viendra par la poste.`,
  },
  outcome: (outcome: keyof typeof outcomeTexts) => fr`Réponse : ${outcomeTexts[outcome]}.`,
  law: (text: string) => fr`En droit : ${text}`,
  facts: (text: string) => fr`En fait : ${text}`,
  signed: (name: string, quality: string | undefined) =>
    quality === undefined ? name : fr`${name}, ${quality}`,
  notified: (way: keyof typeof notifiedTexts) => fr`Remise ${notifiedTexts[way]}.`,
  check: (reference: string) => fr`Référence à donner pour la vérifier : ${reference}.`,
  countsOn: (day: string) => fr`Compte à partir du ${day}.`,
  reason: (text: string) => fr`Raison : ${text}`,
} as const;
