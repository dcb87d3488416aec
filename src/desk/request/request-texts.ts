import { fr } from '../../kit/typography.ts';
import type { CONTACT_WAYS } from '../../procedures/contact-questions.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { wayOut } from '../desk-frame-texts.ts';

/** The page of a request at the desk. */
export const requestTexts = {
  title: (reference: string) => fr`Demande ${reference}`,
  back: wayOut('requests').label,
  readerOnly: fr`Vous pouvez lire cette demande. Un agent de son service y répond.`,
  person: 'Personne',
  nobody: 'Sans nom',
  contact: 'Joindre',
  state: 'État',
  clock: 'Délais',
  service: 'Service',
  charge: 'Suivie par',
  inCharge: fr`Vous vous en occupez.`,
  nobodyInCharge: 'Personne pour l’instant',
  channel: 'Arrivée',
  received: (day: string, channel: string) => fr`Reçue le ${day} ${channel}`,
  byOther: 'par quelqu’un pour la personne',
  enteredBy: (name: string) => fr`saisie par ${name}`,
  channels: {
    online: 'en ligne',
    assisted: 'avec un médiateur',
    desk: 'au guichet',
    phone: 'par téléphone',
    post: 'par la poste',
    email: 'par courriel',
    sms: 'par SMS',
  } as Readonly<Record<string, string>>,
  ways: {
    email: (place: string) => fr`par courriel, ${place}`,
    sms: (place: string) => fr`par SMS, ${place}`,
    call: (place: string) => fr`par téléphone, ${place}`,
    letter: () => 'par la poste',
    desk: () => 'au guichet',
  } satisfies Record<(typeof CONTACT_WAYS)[number], (place: string) => string>,
  tasks: 'À faire',
  toLetters: 'Imprimer les lettres par lots',
  acts: 'Agir',
  otherActs: 'Autres actions',
  exchanges: 'Échanges et notes',
  noExchange: fr`Rien n’a encore été écrit.`,
  answers: 'Réponses',
  erased: (day: string) => fr`Les réponses et ce qui a été écrit sont effacés depuis le ${day}.`,
  corrected: 'corrigée',
  files: 'Fichiers',
  noFile: 'Aucun fichier.',
  history: 'Ce qui s’est passé',
  documents: 'Accusés et lettres',
  receipt: {
    acknowledgement: (at: string) => fr`Accusé de réception du ${at}`,
    registration: (at: string) => fr`Accusé d’enregistrement du ${at}`,
  },
  letter: {
    'decision.made': (day: string) => fr`Lettre de décision du ${day}`,
    'attestation.given': (day: string) => fr`Attestation du ${day}`,
  },
  related: 'Demandes de la même adresse ou du même numéro',
  relatedHint: fr`Dans le même secteur et vos services. Une adresse partagée ne dit pas qui est la personne.`,
  relatedMore: fr`Il y en a d’autres, plus anciennes. Cherchez l’adresse ou le numéro dans la liste des demandes.`,
  sheets: 'Fiches',
  opened: (name: string, since: string) => fr`${name} a ouvert cette demande ${since}`,
  writes: fr`et y écrit une réponse`,
  since: (minutes: number) => {
    if (minutes < 1) return fr`à l’instant`;
    if (minutes < 60) return fr`il y a ${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return hours === 1 ? fr`il y a une heure` : fr`il y a ${hours} heures`;
  },
  unknown: {
    title: 'Cette demande n’existe pas',
    paragraphs: [
      fr`Aucune demande ne porte ce numéro dans vos services.`,
      fr`Vérifiez le numéro. Il a quatre signes, un tiret, quatre signes.`,
    ],
  },
  unknownFile: {
    title: 'Ce fichier ne s’ouvre pas',
    paragraphs: [
      fr`Il n’est pas dans cette demande, ou l’antivirus ne l’a pas encore vu, ou il l’a refusé.`,
    ],
  },
  away: {
    title: 'Notre service ne répond pas pour le moment',
    paragraphs: [fr`Rien n’est inscrit. Envoyez à nouveau dans une minute.`],
  },
  otherOrigin: {
    title: 'Envoi refusé',
    paragraphs: [fr`Ce formulaire vient d’un autre site. Rien n’est inscrit.`],
  },
  reader: {
    title: 'Vous ne pouvez pas le faire',
    paragraphs: [fr`Vous pouvez lire cette demande, sans y répondre. Rien n’est inscrit.`],
  },
  unreadable: {
    title: 'Envoi illisible',
    paragraphs: [fr`Rien n’est inscrit. Revenez en arrière, puis envoyez à nouveau.`],
  },
  kept: 'Ce que vous aviez écrit',
  letterTitle: 'Lettre',
} as const;

/** What the timeline calls an event, where the words for the person would mislead an agent. */
export const agentTitles: Readonly<Partial<Record<JournalEvent['kind'], string>>> = {
  'message.received': 'Message de la personne',
  'message.written': 'Message à la personne',
  'contact.changed': 'Façon de joindre la personne changée',
  'person.called': 'Appel à la personne',
  'note.written': 'Note entre agents',
  'abuse.warned': 'Personne prévenue d’un envoi abusif',
};

export const fileTexts = {
  /** Where it comes from. */
  inAnswer: (question: string) => fr`dans « ${question} »`,
  later: 'envoyé ensuite',
  entered: 'joint à la saisie, ou envoyé ensuite',
  show: 'Voir ici',
  frame: (name: string) => fr`Aperçu de ${name}`,
  download: (name: string) => fr`Télécharger ${name}`,
  states: {
    receiving: fr`pas encore reçu en entier`,
    pending: fr`pas encore vu par l’antivirus : il ne s’ouvre pas`,
    refused: fr`refusé par l’antivirus : il ne s’ouvre pas`,
    removed: 'retiré',
  },
} as const;

export const formTexts = {
  draft: 'Garder le brouillon',
  draftKept: fr`Votre brouillon est gardé. Vous seul le voyez.`,
  draftTooLong: fr`Ce brouillon est trop long pour être gardé. Raccourcissez-le, puis gardez-le à nouveau.`,
  draftOf: (at: string) => fr`Brouillon gardé le ${at}.`,
  template: 'Modèle de réponse',
  noTemplate: 'Choisir un modèle',
  insert: 'Mettre ce modèle dans le message',
  inserted: fr`Le modèle est dans le message. Complétez-le avant de l’envoyer.`,
  changed: fr`Cette demande a changé pendant que vous écriviez. Rien n’est inscrit. Votre texte est gardé : relisez, puis envoyez à nouveau si c’est encore vrai.`,
  gone: fr`Cette action n’est plus possible. Votre texte est gardé ici.`,
  whatChanged: 'Ce qui a changé',
  toldDone: { told: fr`La personne est prévenue`, posted: fr`La lettre est postée aujourd’hui` },
  told: fr`C’est noté.`,
  nothingToTell: fr`Plus rien n’attendait : c’était déjà noté.`,
} as const;
