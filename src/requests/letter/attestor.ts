import type { Day } from '../../kit/day.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import type { NewEvent } from '../events/event-shapes.ts';
import type { JournalEvent } from '../events/journal.ts';

/** The request whose acceptance is attested. */
export interface AttestedRequest {
  readonly definition: FiledDefinition;
  readonly reference: string;
  /** Those that count now. */
  readonly answers: Answers;
  /** Another postal address than theirs, given since. */
  readonly address: readonly string[] | null;
  readonly receivedOn: Day;
}

/** Writes certificates of acceptance by silence (CRPA L232-3). */
export interface Attestor {
  /** @returns what happens then; nothing where silence did not accept */
  write(
    request: AttestedRequest,
    events: readonly JournalEvent[],
    today: Day,
  ): Promise<NewEvent | undefined>;
}
