import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { ReceiptSchema } from '../law/receipt.ts';

const DueNoticeSchema = v.strictObject({
  id: v.string(),
  notice: v.picklist(['acknowledgement', 'service_notice']),
  recipient: v.string(),
  submissionKey: v.string(),
  reference: v.string(),
  procedureTitle: v.string(),
  service: v.string(),
  /** Only in the applicant's own notice. */
  receipt: v.nullable(ReceiptSchema),
});
/** A notice that is to be sent now. */
export type DueNotice = v.InferOutput<typeof DueNoticeSchema>;

const RowsSchema = v.array(v.looseObject({ id: v.string() }));

/** `refused`: this address will never accept it. `failed`: to be tried again. */
export type NoticeOutcome = 'sent' | 'refused' | 'failed';

/** A notice that cannot be read: it must not hold back the others. */
export interface UnreadableNotice {
  readonly id: string;
  readonly isUnreadable: true;
}

/** The notices that wait. At least once: a sender that dies gives its notices back. */
export interface OutboxRepository {
  /** Takes notices for the time of a lease. */
  claim(batch: number, leaseSeconds: number): Promise<readonly (DueNotice | UnreadableNotice)[]>;
  settle(id: string, outcome: NoticeOutcome, code: string | null): Promise<void>;
}

/** @param database a client that acts as `mailer` */
export function createOutboxRepository(database: Database): OutboxRepository {
  return {
    claim: async (batch, leaseSeconds) => {
      const rows = await callDatabase(() =>
        database.rpc('claim_notices', { batch, lease_seconds: leaseSeconds }),
      );
      return v.parse(RowsSchema, rows).map((row) => {
        const read = v.safeParse(DueNoticeSchema, row);
        return read.success ? read.output : { id: row.id, isUnreadable: true };
      });
    },
    settle: async (id, outcome, code) => {
      await callDatabase(() =>
        database.rpc('settle_notice', { notice_id: id, outcome, error_code: code }),
      );
    },
  };
}
