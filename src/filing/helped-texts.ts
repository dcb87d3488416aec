import { fr } from '../kit/typography.ts';

/** What is said of a filing in a session of a mediator. */
export const helpedTexts = {
  outside: fr`Le mandat de la personne ne permet pas cette démarche. Écrivez-en un autre dans la séance, puis envoyez.`,
  helperPhone: fr`Ce téléphone est celui de qui aide. Écrivez celui de la personne, ou aucun.`,
  helperContact: fr`Cette adresse est celle de qui aide. Écrivez celle de la personne, ou aucune.`,
} as const;
