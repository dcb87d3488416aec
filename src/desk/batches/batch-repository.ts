import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { AgentName } from '../../requests/events/agent-name.ts';
import { ACT_KINDS } from '../acts/act-kinds.ts';
import type { CommonVerb } from '../acts/common-acts.ts';
import {
  BatchSchema,
  ClaimedSchema,
  ListedBatchesSchema,
  type Batch,
  type ClaimedBatch,
  type ListedBatch,
} from './batch.ts';

export interface NewBatch {
  /** Made by the page: sent twice, it makes one batch. */
  readonly key: string;
  readonly references: readonly string[];
  readonly by: AgentName;
}

/**
 * Batches of an agent: those of others are unknown.
 * @param database a client that acts as `agent`
 */
export function createBatchRepository(database: Database) {
  return {
    /** @returns its name. @throws {DatabaseRefusalError} `empty-batch` */
    make: async (batch: NewBatch): Promise<string> =>
      v.parse(v.string(), await callDatabase(() => database.rpc('make_batch', { batch }))),
    list: async (): Promise<readonly ListedBatch[]> =>
      v.parse(ListedBatchesSchema, await callDatabase(() => database.rpc('list_batches'))),
    /** @throws {DatabaseRefusalError} `no-desk-batch` */
    read: async (batch: string): Promise<Batch> =>
      v.parse(BatchSchema, await callDatabase(() => database.rpc('read_batch', { batch }))),
    /** @throws {DatabaseRefusalError} `no-desk-batch`, `batch-settled` */
    choose: async (
      batch: string,
      act: CommonVerb,
      typed: Readonly<Record<string, string>>,
    ): Promise<void> => {
      const kind = ACT_KINDS[act];
      await callDatabase(() => database.rpc('set_batch_act', { batch, act, kind, typed }));
    },
    /** @param seen last event when the agent read what would leave */
    confirm: async (batch: string, seen: number): Promise<void> => {
      await callDatabase(() => database.rpc('confirm_batch', { batch, seen }));
    },
    /** @param lines ranks of what was not done */
    retry: async (batch: string, lines: readonly number[], seen: number): Promise<void> => {
      await callDatabase(() => database.rpc('retry_batch', { batch, lines, seen }));
    },
    /** Takes back the messages that have not left. */
    takeBack: async (batch: string): Promise<void> => {
      await callDatabase(() => database.rpc('take_back_batch', { batch }));
    },
    /** Takes lines that nobody does now. */
    claim: async (batch: string, most: number): Promise<ClaimedBatch> =>
      v.parse(
        ClaimedSchema,
        await callDatabase(() => database.rpc('claim_batch_lines', { batch, most })),
      ),
    /** @param reason why a line is not done; nothing: it is */
    settle: async (batch: string, line: number, reason: string | undefined): Promise<void> => {
      await callDatabase(() =>
        database.rpc('settle_batch_line', { batch, line, reason: reason ?? null }),
      );
    },
  };
}
export type BatchRepository = ReturnType<typeof createBatchRepository>;

/**
 * Batches where something waits to be done.
 * @param database a client that acts as `maintenance`
 */
export async function readWaitingBatches(database: Database): Promise<readonly string[]> {
  const data = await callDatabase(() => database.rpc('waiting_batches'));
  return v.parse(v.array(v.string()), data);
}
