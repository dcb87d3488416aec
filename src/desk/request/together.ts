import * as v from 'valibot';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { JoinedRequest } from '../../requests/events/linked-requests.ts';
import type { DeskFile } from './desk-file.ts';

/** Of the list, what is said of a request beside another one. */
export const BesideSchema = v.array(
  v.strictObject({
    reference: v.string(),
    procedure_title: v.string(),
    state: v.picklist(REQUEST_STATES),
    received_on: v.string(),
  }),
);

/** A later request that this one is answered for, with what its person wrote and sent. */
export interface JoinedAtDesk extends JoinedRequest {
  /** Nothing where it is of a service that the agent does not read. */
  readonly known: KnownRequest | undefined;
  readonly files: readonly DeskFile[];
}

/** The requests that go with another one. */
export interface Together {
  readonly linked: v.InferOutput<typeof BesideSchema>;
  readonly joined: readonly JoinedAtDesk[];
}
