import { query } from '../support/database.ts';

/** Notices by letter, by their ids. */
export interface StoredLetters {
  readonly waiting: string;
  readonly printed: string;
}

/** Name of the batch that a commune has. */
export const BATCH = '2026-05-04-1';

/** Puts a letter of a commune in a batch beside one that waits, and a decision online that nobody opened. */
export async function storeLetters(commune: string, unread: string): Promise<StoredLetters> {
  await query(
    `with decided as (
       update submissions set state = 'decided' where commune_id = $1 and reference = $2 returning id
     ), made as (
       insert into journal (commune_id, submission_id, event, actor, counts_on, details)
       select $1, id, 'decision.made', 'agent', '2026-05-04',
              '{"outcome": "refused", "told": "online"}'
       from decided returning id, submission_id
     )
     insert into outbox (commune_id, submission_id, event_id, notice, channel, sent_at)
     select $1, submission_id, id, 'request_news', 'sms', now() from made`,
    [commune, unread],
  );
  const [row] = await query<{ waiting: string; printed: string }>(
    `with waiting as (
       select id, submission_id from outbox where commune_id = $1 and channel = 'letter'
     ), second as (
       insert into outbox (commune_id, submission_id, notice, channel, event_id)
       select $1, submission_id, 'request_news', 'letter', (
         select max(j.id) from journal j where j.submission_id = waiting.submission_id
       )
       from waiting returning id, submission_id
     ), batch as (
       insert into letter_batches (commune_id, name, day, remits, digest)
       values ($1, $2, '2026-05-04', '{voirie/police-voirie}', repeat('a', 64)) returning id
     ), printed as (
       insert into letters (notice_id, submission_id, commune_id, batch_id, rank, content)
       select second.id, second.submission_id, $1, batch.id, 1, '{}' from second, batch
       returning notice_id
     )
     select waiting.id as waiting, printed.notice_id as printed from waiting, printed`,
    [commune, BATCH],
  );
  return { waiting: row?.waiting ?? '', printed: row?.printed ?? '' };
}
