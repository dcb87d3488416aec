import { deskRequestPath } from '../request/request-paths.ts';

/** Where an agent says which procedure everyday words are about. */
export const recognisePath = (reference: string, procedure?: string): string => {
  const path = `${deskRequestPath(reference)}demarche/`;
  return procedure === undefined ? path : `${path}?${RECOGNISED}=${procedure}`;
};

/** Which procedure is about to be said: an address holds its name alone, nothing of what was written. */
export const RECOGNISED = 'demarche';

/** Words that procedures are looked for with. */
export const RECOGNISE_WORDS = 'mots';

/** What a button asks for. */
export const RECOGNISE_STEPS = { look: 'chercher', confirm: 'confirmer' } as const;
