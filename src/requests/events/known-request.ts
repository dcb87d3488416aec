import type { Day } from '../../kit/day.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { RequestState } from './event-kinds.ts';
import type { JournalEvent } from './journal.ts';

/** What is known of a request when something is about to happen to it. */
export interface KnownRequest {
  readonly state: RequestState;
  readonly definition: FiledDefinition;
  readonly events: readonly JournalEvent[];
  readonly lastMove: number;
  /** Instant of receipt. */
  readonly receivedAt: string;
  /** Last day on which the answers are kept. */
  readonly deleteAfter: Day;
}
