import { fr } from '../../kit/typography.ts';

/** Requests that are read, or answered, together. */
export const togetherTexts = {
  merged: fr`Cette demande est réunie à une autre, plus ancienne. C’est là que la mairie répond :`,
  linked: 'Demandes reliées',
  joined: 'Demandes réunies à celle-ci',
  joinedHint: fr`La réponse donnée ici vaut pour la même personne. Une autre personne est prévenue quand l’état change, sans vos messages.`,
  same: 'même personne',
  other: 'autre personne',
  unread: fr`dans un service que vous ne lisez pas`,
  wrote: (text: string) => fr`Elle a écrit : « ${text} »`,
} as const;
