import { query } from '../support/database.ts';

/** An opinion that is awaited of a service of the commune. @returns its key */
export async function storeOpinion(commune: string, reference: unknown): Promise<string> {
  const [row] = await query<{ id: string }>(
    `with asked as (
       insert into journal (commune_id, submission_id, event, actor, details)
       select commune_id, id, 'opinion.asked', 'agent', '{"service": "voirie"}' from submissions
       where commune_id = $1 and reference = $2 returning *
     ), said as (
       insert into event_contents (event_id, submission_id, commune_id, content)
       select id, submission_id, commune_id, '{"to": "Voirie", "question": "Oui ?"}' from asked
     )
     insert into opinions (commune_id, submission_id, event_id, service_slug, wanted_on)
     select commune_id, submission_id, id, 'voirie', '2026-05-11' from asked returning id`,
    [commune, reference],
  );
  return row?.id ?? '';
}
