import type { DraftPreviewStore } from '../../publishing/review/draft-preview-store.server.ts';
import type { ProposalStore } from '../../publishing/review/proposal-store.server.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { DeskGate } from '../gate.server.ts';
import type { OnlineContent } from './online-content.server.ts';

/** What acts on proposals. */
export interface ActingDependencies {
  readonly clock: Clock;
  /** Nothing where contents are written in a forge, or on a computer. */
  readonly store: ProposalStore | undefined;
  readonly online: OnlineContent;
  /** Whether one person may write and approve: a setting of the server, that no content changes. */
  readonly isAloneAllowed: boolean;
  /** Name of a new proposal, or of a link: a UUID that nobody guesses. */
  readonly newKey: () => string;
}

export interface ContentsDependencies extends ActingDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  readonly previews: DraftPreviewStore | undefined;
}

/** What became of a form: a proposal, or the page of its file; and what was wrong. */
export type Took =
  | { readonly id: string; readonly problem?: string }
  | { readonly path: string; readonly problem: string };
