import * as v from 'valibot';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { ServiceAgent } from '../acts/service-agent.ts';
import type { HeldMessage } from '../outbox/held-message.ts';
import type { ReceivedSubmission } from '../received-submission.ts';
import type { DeskFile } from './desk-file.ts';
import type { RelatedRequest } from './desk-work.ts';
import type { Together } from './together.ts';

/** Of the table of receipts, what their list says. */
export const IssuedSchema = v.array(
  v.strictObject({
    number: v.number(),
    kind: v.picklist(['acknowledgement', 'registration']),
    issued_at: v.string(),
  }),
);
/** A receipt that was issued, by its rank. */
export type IssuedAtDesk = v.InferOutput<typeof IssuedSchema>[number];

/** A request with all that the desk shows of it. */
export interface DeskRequest {
  readonly submission: ReceivedSubmission;
  readonly known: KnownRequest;
  readonly files: readonly DeskFile[];
  readonly receipts: readonly IssuedAtDesk[];
  readonly related: readonly RelatedRequest[];
  /** Those that are linked to it, or merged into it. */
  readonly together: Together;
  /** Who processes requests of its service. */
  readonly colleagues: readonly ServiceAgent[];
  /** Messages to the person that have not left yet. */
  readonly held: readonly HeldMessage[];
}
