import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { ServiceAgent } from '../acts/service-agent.ts';
import type { ReceivedSubmission } from '../received-submission.ts';
import type { DeskFile } from './desk-file.ts';
import type { IssuedAtDesk } from './issued.ts';
import type { Together } from './together.ts';

/** A request with all that the desk shows of it. */
export interface DeskRequest {
  readonly submission: ReceivedSubmission;
  readonly known: KnownRequest;
  readonly files: readonly DeskFile[];
  readonly receipts: readonly IssuedAtDesk[];
  /** Those that are linked to it, or merged into it. */
  readonly together: Together;
  /** Who processes requests of its service. */
  readonly colleagues: readonly ServiceAgent[];
}
