import { actTexts } from './acts-texts.ts';
import { correctionTexts } from './correction-texts.ts';

/** What the page of a request says once something was done, by the word of its address. */
export const DONE = {
  documents: actTexts.documents.done,
  message: actTexts.message.done,
  corriger: correctionTexts.done,
  'corriger-message': correctionTexts.sentAsMessage,
  contact: actTexts.contact.done,
  accord: actTexts.accord.done,
  desaccord: actTexts.desaccord.done,
  retirer: actTexts.retirer.done,
} as const;

/** Says what was done, whatever the address holds. */
export function doneText(word: string | null): string | undefined {
  return Object.entries(DONE).find(([known]) => known === word)?.[1];
}
