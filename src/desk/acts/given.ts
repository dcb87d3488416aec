import type { AgentName } from '../../requests/events/agent-name.ts';
import { ActProblem } from './act-problem.ts';

/**
 * What an agent typed for an act, by the names of the options of the terminal, which are also those of
 * the controls of a page.
 */
export interface ActGiven {
  /** Who acts, and in which quality. */
  readonly agent?: string;
  readonly qualite?: string;
  readonly texte?: string;
  /** Ranks, from 1, of the documents of the procedure. */
  readonly documents?: string;
  /** Rank of a case of silence, from 1, or « aucun ». */
  readonly cas?: string;
  /** Days given to send documents. */
  readonly delai?: string;
  readonly droit?: string;
  readonly faits?: string;
  readonly raison?: string;
  /** Short name of a body of the directory, or number of another request. */
  readonly a?: string;
  /** Day, year first. */
  readonly le?: string;
  readonly 'en-main-propre'?: boolean;
  /** Whether two requests are of one person: « meme » or « deux ». */
  readonly personnes?: string;
  /** The opinion that is meant, by the event that asked for it. */
  readonly avis?: string;
  readonly nature?: string;
  readonly connexion?: boolean;
  readonly 'sans-contact'?: boolean;
}

/** What an act cannot do without. @throws {ActProblem} naming what is missing */
export function needed(
  given: ActGiven,
  name: 'a' | 'agent' | 'droit' | 'faits' | 'le' | 'qualite' | 'raison' | 'texte',
): string {
  const text = given[name]?.trim() ?? '';
  if (text !== '') return text;
  throw new ActProblem('missing', { field: name });
}

/** CRPA L111-2 and L212-1: the person may know who acts. */
export function agentOf(given: ActGiven): AgentName {
  const quality = given.qualite?.trim() ?? '';
  return { name: needed(given, 'agent'), ...(quality !== '' && { quality }) };
}
