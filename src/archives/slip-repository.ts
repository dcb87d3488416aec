import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Day } from '../kit/day.ts';
import {
  DueSchema,
  SlipSchema,
  TransferredSchema,
  type Due,
  type Slip,
  type SlipKind,
  type Transferred,
} from './slip.ts';

/** Slips of the archives. Each method throws a `DatabaseUnavailableError` or a `DatabaseRefusalError`. */
export interface SlipRepository {
  due(today: Day): Promise<Due>;
  list(): Promise<readonly Slip[]>;
  /** @param procedures those alone; none: all */
  prepare(kind: SlipKind, procedures: readonly string[], today: Day): Promise<Slip>;
  sign(slip: Slip, signedBy: string, signedOn: Day): Promise<Slip>;
  refuse(number: string): Promise<Slip>;
  /** What a slip of transfer lists, each request whole, one batch after the other. */
  transferred(number: string): AsyncGenerator<Transferred>;
}

/** Requests read at once: each may weigh two megabytes. */
const BATCH = 20;

/** @param database a client that acts as `archivist` */
export function createSlipRepository(database: Database): SlipRepository {
  const call = (name: string, parameters: object = {}) =>
    callDatabase(() => database.rpc(name, parameters));
  const slip = async (name: string, parameters: object) =>
    v.parse(SlipSchema, await call(name, parameters));
  return {
    due: async (today) => v.parse(DueSchema, await call('due_archives', { today })),
    list: async () => v.parse(v.array(SlipSchema), await call('list_slips')),
    prepare: (kind, procedures, today) =>
      slip('prepare_slip', {
        ...{ kind, today },
        procedures: procedures.length === 0 ? null : procedures,
      }),
    sign: ({ number, digest }, signedBy, signedOn) =>
      slip('sign_slip', { number, digest, signed_by: signedBy, signed_on: signedOn }),
    refuse: (number) => slip('refuse_slip', { number }),
    transferred: async function* (number) {
      let after: string | null = null;
      for (;;) {
        const data = await call('read_transfer', { number, after, batch: BATCH });
        const rows: readonly Transferred[] = v.parse(v.array(TransferredSchema), data);
        yield* rows;
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.id;
      }
    },
  };
}
