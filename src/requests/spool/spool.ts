import type { Spooled } from './spooled.ts';

/** Where sendings wait, sealed, while the database is away. */
export interface Spool {
  /** Keeps a sending for good. @throws when it cannot: nothing is then kept */
  keep(spooled: Spooled): Promise<void>;
  /** The sending whose receipt has this address. */
  find(tokenHash: string): Promise<Spooled | undefined>;
  /** Whether nothing waits, as far as this process knows: what others kept is seen some seconds later. */
  isEmpty(): Promise<boolean>;
}
