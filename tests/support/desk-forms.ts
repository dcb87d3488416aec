import { fileRoom } from '../letters/decide.ts';
import type { FiledRequest } from './follow-request.ts';
import { openSite } from './open-site.ts';

/** What is typed to refuse, and to accept. */
export const REFUSAL = {
  refuser_agent: 'Claire Martin',
  refuser_qualite: 'adjointe au maire',
  refuser_droit: 'Règlement des salles, article 3.',
  refuser_faits: 'La salle est prise.',
} as const;
export const ACCEPTED = {
  accepter_agent: 'Claire Martin',
  accepter_qualite: 'adjointe au maire',
} as const;

/** A day, by the controls of its question. */
export function typedDay(name: string, on: string): Record<string, string> {
  const [year = '', month = '', date = ''] = on.split('-');
  return { [`${name}.jour`]: date, [`${name}.mois`]: month, [`${name}.annee`]: year };
}

/** A request for a room, filed on 23 April 2026, by somebody with a mailbox of their own. */
export const fileOwnRoom = (): Promise<FiledRequest> =>
  fileRoom(openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' }), {
    courriel: `${crypto.randomUUID()}@courriel.example`,
  });
