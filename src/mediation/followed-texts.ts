import { fr } from '../kit/typography.ts';

/** Words of the requests that persons wanted a structure to follow. */
export const followedTexts = {
  title: 'Demandes suivies',
  none: fr`Personne ne vous a demandé de suivre une demande, ou ces mandats sont finis.`,
  intro: fr`Ces personnes ont voulu que vous voyiez où en sont leurs demandes. Vous ne voyez pas leurs réponses.`,
  state: (state: string, receivedOn: string) => fr`${state}, reçue le ${receivedOn}.`,
  until: (endsOn: string) => fr`Mandat jusqu’au ${endsOn}.`,
} as const;
