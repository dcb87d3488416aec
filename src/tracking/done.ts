import { followUpPath } from '../kit/paths.ts';
import { seeOther } from '../kit/see-other.ts';
import { actTexts } from './acts-texts.ts';
import { correctionTexts } from './correction-texts.ts';
import { decisionTexts } from './decision-texts.ts';

/** Says after a redirection what was done: whoever reloads does it no second time. */
const DONE = 'fait';

/** What the page of a request says once something was done, by the word of its address. */
const TEXTS = {
  documents: actTexts.documents.done,
  message: actTexts.message.done,
  corriger: correctionTexts.done,
  'corriger-message': correctionTexts.sentAsMessage,
  contact: actTexts.contact.done,
  accord: actTexts.accord.done,
  desaccord: actTexts.desaccord.done,
  retirer: actTexts.retirer.done,
  lire: decisionTexts.lire.done,
  attester: decisionTexts.attester.done,
} as const;

/** What was just done, in words; nothing for an address that says none of it. */
export function doneText({ searchParams }: URL): string | undefined {
  const done = searchParams.get(DONE);
  return Object.entries(TEXTS).find(([known]) => known === done)?.[1];
}

/** Goes to the page of a request, which says what was done. */
export function seePage(token: string, done?: keyof typeof TEXTS): Response {
  const query = done === undefined ? '' : `?${DONE}=${done}`;
  return seeOther(`${followUpPath(token)}${query}`);
}
