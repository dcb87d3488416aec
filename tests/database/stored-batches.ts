import { query } from '../support/database.ts';

/** Batches of an agent, by what may be done to them. */
export interface StoredBatches {
  /** Nothing is chosen. */
  readonly made: string;
  /** Chosen, not confirmed. */
  readonly chosen: string;
  /** Confirmed: a line waits, another failed. */
  readonly running: string;
}

/** Gives batches to an agent of a commune that has requests. */
export async function storeBatches(commune: string, agent: string): Promise<StoredBatches> {
  const rows = await query<{ id: string; name: keyof StoredBatches }>(
    `with made as (
       insert into desk_batches (commune_id, agent_id, made_key, signed_by, act, event_kind, typed, confirmed_at)
       select $1, $2, gen_random_uuid(), '{"name":"Claire Martin"}',
              case when name <> 'made' then 'noter' end,
              case when name <> 'made' then 'note.written' end,
              case when name <> 'made' then '{"noter_texte":"Vue."}'::jsonb end,
              case when name = 'running' then now() end
       from unnest('{made,chosen,running}'::text[]) as name
       returning id, case when act is null then 'made' when confirmed_at is null then 'chosen'
                     else 'running' end as name
     ), chosen as (
       select id, row_number() over (order by reference) as place from submissions
       where commune_id = $1 and erased_at is null limit 2
     ), lines as (
       insert into desk_batch_lines
         (batch_id, position, submission_id, commune_id, outcome, reason)
       select m.id, c.place, c.id, $1,
              case when m.name = 'running' and c.place = 2 then 'failed' end,
              case when m.name = 'running' and c.place = 2 then 'wrong-state' end
       from made m, chosen c
     )
     select id, name from made`,
    [commune, agent],
  );
  const idOf = (wanted: keyof StoredBatches) => rows.find(({ name }) => name === wanted)?.id ?? '';
  return { made: idOf('made'), chosen: idOf('chosen'), running: idOf('running') };
}
