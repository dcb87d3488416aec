import { StopError } from '../../kit/stop-error.ts';
import type { AgentName } from '../../requests/events/agent-name.ts';
import type { ActOptions } from './act-options.ts';

/** What an act cannot do without. @throws {StopError} naming the option that is missing */
export function needed(
  given: ActOptions,
  name: 'a' | 'agent' | 'droit' | 'faits' | 'le' | 'qualite' | 'raison' | 'texte',
): string {
  const text = given[name]?.trim() ?? '';
  if (text !== '') return text;
  throw new StopError(`Il manque --${name}.`, { next: 'Voir « npm run demandes -- --help ».' });
}

/** CRPA L111-2 and L212-1: the person may know who acts. */
export function agentOf(given: ActOptions): AgentName {
  const quality = given.qualite?.trim() ?? '';
  return { name: needed(given, 'agent'), ...(quality !== '' && { quality }) };
}
