import type { ProposalStore } from '../../publishing/review/proposal-store.server.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { DeskGate } from '../gate.server.ts';
import type { OnlineContent } from './online-content.server.ts';

export interface ContentsDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  /** Nothing where contents are written in a forge, or on a computer. */
  readonly store: ProposalStore | undefined;
  readonly online: OnlineContent;
  /** Whether one person may write and approve: a setting of the server, that no content changes. */
  readonly isAloneAllowed: boolean;
  /** Name of a new proposal: a UUID. */
  readonly newKey: () => string;
}

/** What became of a form: a proposal, or the page of its file; and what was wrong. */
export type Took =
  | { readonly id: string; readonly problem?: string }
  | { readonly path: string; readonly problem: string };
