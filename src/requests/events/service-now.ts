import type { FiledDefinition } from '../../procedures/definition.ts';
import type { NewEvent } from './event-shapes.ts';
import type { JournalEvent } from './journal.ts';

type Happened = JournalEvent | NewEvent;

/**
 * What a request was filed under, with the service that has it now: another one may have it since. What is
 * stored stays as the person saw it.
 */
export function servedBy<T extends Pick<FiledDefinition, 'service'>>(
  definition: T,
  events: readonly Happened[],
): T {
  const moved = events.findLast(
    (event) => event.kind === 'request.rerouted' || event.kind === 'request.recognised',
  );
  return moved === undefined ? definition : { ...definition, service: moved.details.service };
}
