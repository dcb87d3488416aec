import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { MailedReceiptSchema } from '../law/receipt.ts';
import { EVENT_KINDS, type EventKind } from '../requests/events/event-kinds.ts';
import type { NoticeOutcome } from './delivery.ts';

const EVENT_NAMES = Object.keys(EVENT_KINDS) as EventKind[];

const DueNoticeSchema = v.strictObject({
  id: v.string(),
  notice: v.picklist([
    'acknowledgement',
    'registration',
    'request_news',
    'contact_moved',
    'new_secret',
    'service_notice',
    'service_news',
    'service_warning',
    'mayor_notice',
  ]),
  recipient: v.string(),
  /** The person asked for their follow-up code in it. */
  withCode: v.boolean(),
  /** What happened was done by the other person who follows the request. */
  isByPerson: v.boolean(),
  /** No other notice of this kind leaves for this mailbox within a day. */
  isLastOfDay: v.boolean(),
  submissionKey: v.string(),
  reference: v.string(),
  procedureTitle: v.string(),
  service: v.string(),
  servicePhone: v.string(),
  /** Only in the applicant's own notice. */
  receipt: v.nullable(MailedReceiptSchema),
  /** Structure whose mediator filed it with the person, where a receipt says so. */
  helpedBy: v.nullable(v.string()),
  communeName: v.string(),
  /** Rank of the address that it brings to the person; of a service's notice, none. */
  address: v.nullable(v.number()),
  /** Whether the digest of this address is to be noted before it leaves. */
  isNewAddress: v.boolean(),
  /** Rank of the code that goes with it. */
  code: v.nullable(v.number()),
  /** What happened, when the notice tells that. */
  event: v.nullable(v.picklist(EVENT_NAMES)),
  /** What the notice warns of: silence that is about to decide, an acknowledgement that is owed, answers to erase. */
  warning: v.nullable(
    v.strictObject({ of: v.picklist(['silence', 'receipt', 'deletion']), on: v.string() }),
  ),
  /** How a decision is told, and since which day it is there. */
  told: v.nullable(v.strictObject({ way: v.picklist(['letter', 'online']), on: v.string() })),
});
/** A notice that is to be sent now. */
export type DueNotice = v.InferOutput<typeof DueNoticeSchema>;

const RowsSchema = v.array(v.looseObject({ id: v.string() }));

/** A notice that cannot be read: it must not hold back the others. */
export interface UnreadableNotice {
  readonly id: string;
  readonly isUnreadable: true;
}
export type ClaimedNotice = DueNotice | UnreadableNotice;

/** The notices that wait. At least once: a sender that dies gives its notices back. */
export interface OutboxRepository {
  /** Takes notices for the time of a lease, in the order in which they are to be sent. */
  claim(batch: number, leaseSeconds: number): Promise<readonly ClaimedNotice[]>;
  /** Gives back notices that were not tried: they do not wait for the end of the lease. */
  giveBack(ids: readonly string[]): Promise<void>;
  /** Notes the digests of the address, and of the new code, that a notice brings, before it leaves. */
  noteAddress(id: string, tokenHash: string, codeHash?: string): Promise<void>;
  settle(id: string, outcome: NoticeOutcome, code: string | null): Promise<void>;
}

/** Ways by which programs send. */
export type SentChannel = 'email' | 'sms';

/** Whose notices are taken, and what else leaves by itself: the order of a request goes across. */
export interface OutboxChannels {
  readonly channel: SentChannel;
  readonly sentChannels: readonly SentChannel[];
}

/** @param database a client that acts as `mailer` */
export function createOutboxRepository(
  database: Database,
  { channel, sentChannels }: OutboxChannels = { channel: 'email', sentChannels: ['email'] },
): OutboxRepository {
  return {
    claim: async (batch, leaseSeconds) => {
      const rows = await callDatabase(() =>
        database.rpc('claim_notices', {
          ...{ batch, lease_seconds: leaseSeconds },
          ...{ channel, sent_channels: sentChannels },
        }),
      );
      return v.parse(RowsSchema, rows).map((row) => {
        const read = v.safeParse(DueNoticeSchema, row);
        return read.success ? read.output : { id: row.id, isUnreadable: true };
      });
    },
    giveBack: async (ids) => {
      await callDatabase(() => database.rpc('return_notices', { notice_ids: ids }));
    },
    noteAddress: async (id, tokenHash, codeHash) => {
      const call = { notice_id: id, token_hash: tokenHash, code_hash: codeHash ?? null };
      await callDatabase(() => database.rpc('note_address', call));
    },
    settle: async (id, outcome, code) => {
      await callDatabase(() =>
        database.rpc('settle_notice', { notice_id: id, outcome, error_code: code }),
      );
    },
  };
}
