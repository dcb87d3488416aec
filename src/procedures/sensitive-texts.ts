import { fr } from '../kit/typography.ts';
import type { SensitiveKind } from './sensitive-words.ts';

/** What a sensitive answer is about, after « ce mot parle de » and in the register. */
export const sensitiveKindTexts: Readonly<Record<SensitiveKind, string>> = {
  health: 'la santé',
  disability: 'un handicap ou une perte d’autonomie',
  beliefs: 'une croyance ou une opinion',
  origin: 'l’origine ou la vie intime',
  offences: 'une infraction ou une violence',
  resources: 'l’argent du foyer',
  social: 'une situation sociale ou familiale',
  children: 'un enfant',
  protection: 'une mesure de protection',
  number: 'un numéro qui suit la personne toute sa vie',
};

export const sensitiveTexts = {
  expected: (word: string, kind: string) =>
    fr`sensitive: true, ou sensitive: false avec la raison dans whyNotSensitive. Le mot « ${word} » peut parler de ceci : ${kind}`,
  groupExpected: fr`sensitive: true, comme une des questions du groupe`,
  reasonExpected: fr`la raison pour laquelle la réponse n’est pas sensible`,
  reasonUnasked: fr`rien : cette clé va avec sensitive: false`,
  nothing: 'rien',
  register: {
    title: 'Réponses sensibles',
    care: fr`Elles ne partent dans aucun courriel. Elles ne restent pas sur l’appareil de la personne sans son accord. Les agents les voient seulement s’ils le demandent.`,
  },
} as const;
