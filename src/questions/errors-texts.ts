import { formatInteger } from '../kit/format-number.ts';
import { fr } from '../kit/typography.ts';

/**
 * Messages that several kinds of questions share, by stable code: each kind has its own beside it.
 * They name the question, say what is wrong and how to mend it; they never repeat the answer.
 */
export const errorTexts = {
  'answer.required': (label: string) => fr`« ${label} » : écrivez votre réponse.`,
  'answer.needed_by': (label: string, chosen: string) =>
    fr`Répondez à la question « ${label} », puisque vous avez choisi « ${chosen.replace(/\.$/u, '')} ».`,
  'answer.unstorable': (label: string) =>
    fr`« ${label} » contient un caractère invisible que nous ne pouvons pas enregistrer. Retapez cette réponse au clavier.`,
  'unknown.both': (label: string, unknown: string) =>
    fr`« ${label} » : écrivez une réponse, ou cochez « ${unknown} », mais pas les deux.`,
  'text.too_long': (label: string, limit: number, length: number) =>
    fr`« ${label} » est trop long : ${formatInteger(length)} caractères. Gardez ${formatInteger(limit)} caractères au plus.`,
  'number.too_small': (label: string, limit: string) =>
    fr`« ${label} » : indiquez au moins ${limit}.`,
  'number.too_large': (label: string, limit: string) =>
    fr`« ${label} » : indiquez au plus ${limit}.`,
  'choice.unknown': (label: string) => fr`« ${label} » : choisissez l’une des réponses proposées.`,
} as const;
