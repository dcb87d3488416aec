import type { Database } from '../database/client.ts';
import type { AgentName } from '../requests/events/agent-name.ts';
import type { AgentKind, DeskRight } from './desk-right.ts';

/** An agent at the desk, for one click: sessions and grants are read from the database each time. */
export interface DeskCaller {
  /** Identifier of the agent, kept in the journal beside what they do. */
  readonly agentId: string;
  /** What they are at the desk; absent where no session says so. */
  readonly kind?: AgentKind;
  /** As the person may read it (CRPA L111-2). */
  readonly name: AgentName;
  /** The highest right in each service, whatever the sector of what it gets. */
  readonly rights: ReadonlyMap<string, DeskRight>;
  /** The highest right in each sector, whichever service has the request; absent: none. */
  readonly sectors?: ReadonlyMap<string, DeskRight>;
  /** A client that acts as `agent`, held by the session: a right taken back is gone at the next click. */
  readonly database: Database;
  /** When the session closes if nobody clicks; absent where no session holds the caller. */
  readonly closesAt?: Date;
}
