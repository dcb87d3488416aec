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
  'request.qualified': 'Dossier lu par la mairie',
  'documents.asked': 'Documents demandés',
  'documents.received': 'Documents reçus',
  'request.completed': 'Dossier complet',
  'request.forwarded': 'Transmis à un autre organisme',
  'message.written': 'Message du service',
  'message.received': 'Votre message',
  'note.written': 'Note du service',
  'person.called': 'La mairie vous a appelé',
  'receipt.backdated': 'Date de réception corrigée',
  'decision.made': 'Décision',
  'decision.notified': 'Décision remise',
  'decision.implied': 'Décision née du silence',
  'attestation.given': 'Attestation délivrée',
  'request.withdrawn': 'Dossier retiré',
  'request.closed': 'Dossier fermé',
  'request.reopened': 'Dossier rouvert',
};

export const outcomeTexts = {
  accepted: 'votre demande est acceptée',
  refused: 'votre demande est refusée',
} as const;

export const notifiedTexts = {
  letter: 'par lettre',
  hand: 'en main propre',
  online: 'par voie électronique',
} as const;

export const eventTexts = {
  inCharge: (name: string, quality: string | undefined) =>
    quality === undefined ? fr`${name} s’en occupe.` : fr`${name}, ${quality}, s’en occupe.`,
  until: (day: string) => fr`À envoyer avant la fin du ${day}.`,
  basis: (citation: string) => fr`Texte : ${citation}.`,
  files: (count: number) => (count === 1 ? fr`1 fichier.` : fr`${count} fichiers.`),
  forwarded: (to: string) => fr`Votre dossier est maintenant chez : ${to}.`,
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
