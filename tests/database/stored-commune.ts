import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { aNetwork } from '../support/quotas.ts';
import { storeAgents, type StoredAgents } from './stored-agents.ts';
import { markAbuse, storeArchives, type StoredSlip } from './stored-archives.ts';
import { storeAsked, type StoredAsked } from './stored-asked.ts';
import { storeBatches, type StoredBatches } from './stored-batches.ts';
import { storeHeldMessage } from './stored-held-message.ts';
import { storeBothHelps, type StoredHelps } from './stored-help.ts';
import { storeLetters, type StoredLetters } from './stored-letters.ts';

/** A commune that has something of everything, under keys that a test knows. */
export interface StoredCommune extends StoredAsked {
  readonly commune: string;
  readonly filing: Readonly<Record<string, unknown>>;
  /** To the service, then to the person. */
  readonly notice: string;
  readonly mailed: string;
  /** A transfer that waits for its visa, beside one that was signed, and something that is due. */
  readonly slip: StoredSlip;
  /** Who works there. */
  readonly agents: StoredAgents;
  /** Notices by letter: one that waits, one in a batch. */
  readonly letters: StoredLetters;
  /** A mediator who helps a person there. */
  readonly help: StoredHelps;
  /** The last event that moved the filing. */
  readonly lastMove: number;
  /** Batches of whoever works there: one that is to be chosen, one that runs, of which a line failed. */
  readonly batches: StoredBatches;
  /** Filters that an agent keeps under a name. */
  readonly view: string;
  /** Files: all of it came, not put together; kept, a part left; filed; taken back. */
  readonly files: Readonly<Record<'receiving' | 'pending' | 'clean' | 'removed', string>>;
}

/** Whoever works there. */
export const STORED_AGENT = 'agent-essai';

/** Of every part of a file. */
export const DIGEST = `${'A'.repeat(43)}=`;

/** Fills a commune. */
export async function storeCommune(commune: string): Promise<StoredCommune> {
  const files = {
    receiving: randomUUID(),
    pending: randomUUID(),
    clean: randomUUID(),
    removed: randomUUID(),
  };
  await query(
    `with kept as (
       insert into attachments (
         id, commune_id, procedure_slug, field_key, name, type, size, state, finisher
       )
       select value::uuid, $1, 'essai', 'photos', 'plan.pdf',
              case when key <> 'receiving' then 'pdf' end, 10, key, value::uuid
       from jsonb_each_text($2) returning id, state
     ), searched as (insert into missed_searches values ($1, '2024-01-15', 'piscine')
     ), measured as (
       insert into availability_runs values
         ($1, '2026-11-01 10:00Z', '2026-11-01 10:05Z', '{database,filing}', false)
     ), signed as (insert into incident_keys values ($1, repeat('k', 43), repeat('p', 43))
     ), counted as (insert into refusals values ($1, '2026-01-15', 'essai', 'blocked', 1)
     ), quotas as (
       insert into quota_buckets (commune_id, source, about, tokens, refilled_at)
       values ($1, $3, '*', 1, now() - interval '4 hours')
     )
     insert into attachment_chunks (attachment_id, position, size, digest, is_there)
     select id, 0, 10, $4, true from kept where state in ('receiving', 'pending')`,
    [commune, JSON.stringify(files), aNetwork().digest, DIGEST],
  );
  const byEmail = { notice: 'acknowledgement', channel: 'email', recipient: 'zoe@a.example' };
  const byLetter = { notice: 'acknowledgement', channel: 'letter' };
  const { notices: toService } = aFiling() as { notices: readonly object[] };
  const notices = [...toService, byEmail, byLetter];
  const answers = { nom: 'Benali', telephone: '0353017720' };
  // Of the same person as another one, as far as their phone tells.
  const contactPhone = '+33353017720';
  const filing = aFiling({
    ...{ attachments: [files.clean], notices, answers, proofUntil: null },
    ...{ acknowledgementDueOn: '2026-05-07', contactPhone },
  });
  const expired = aFiling({
    ...{ receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' },
    ...{ deleteAfter: '2021-07-15', notices: [] },
  });
  const intake = await actAsRole('intake', { commune });
  const unread = aFiling({ notices: [], contactPhone });
  for (const one of [filing, expired, unread]) {
    const { error } = await intake.rpc('file_submission', { filing: one, quota: {} });
    expect(error).toBeNull();
  }
  await query(
    `insert into event_contents
     select id, submission_id, commune_id, '{}' from journal where commune_id = $1`,
    [commune],
  );
  await query(
    `insert into desk_presence (submission_id, agent_id, commune_id, agent_name)
     select id, 'claire', commune_id, 'Claire Martin' from submissions
     where commune_id = $1 and reference = $2`,
    [commune, filing.reference],
  );
  await storeHeldMessage(commune, filing.reference, STORED_AGENT);
  // The address of an e-mail, whose digest is noted when it leaves.
  await query(
    `with promised as (
       insert into request_addresses (submission_id, commune_id, number, code_number, medium)
       select id, commune_id, 9, 1, 'email' from submissions
       where commune_id = $1 and reference = $2 returning *
     ), renewed as (
       insert into request_codes (submission_id, commune_id, number, holder)
       select submission_id, commune_id, 2, 'applicant' from promised
     )
     update outbox o set address_number = p.number from promised p
     where o.submission_id = p.submission_id and o.recipient = 'zoe@a.example'`,
    [commune, filing.reference],
  );
  const [row] = await query<{ notice: string; mailed: string; move: string }>(
    `select o.id as notice, m.id as mailed, j.id as move from outbox o
     join outbox m on m.submission_id = o.submission_id and m.recipient = 'zoe@a.example'
     join journal j on j.submission_id = o.submission_id
     where o.commune_id = $1 and o.notice = 'service_notice'`,
    [commune],
  );
  const letters = await storeLetters(commune, String(unread.reference));
  await markAbuse(commune, filing);
  const slip = await storeArchives(commune);
  const [{ id: view = '' } = {}] = await query<{ id?: string }>(
    `insert into desk_views (commune_id, agent, name, filters)
     values ($1, $2, 'Les miennes', 'file=wrote') returning id`,
    [commune, STORED_AGENT],
  );
  const batches = await storeBatches(commune, STORED_AGENT);
  const agents = await storeAgents(commune, String(filing.reference));
  const { notice = '', mailed = '', move } = row ?? {};
  const asked = await storeAsked(commune, filing.reference);
  const about = { commune, filing, files, agents, letters, slip, view, batches, ...asked };
  const help = await storeBothHelps(commune);
  return { ...about, help, notice, mailed, lastMove: Number(move) };
}
