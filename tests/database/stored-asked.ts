import { query } from '../support/database.ts';

/** What is asked of a service of a commune, by their keys. */
export interface StoredAsked {
  /** An opinion that is awaited. */
  readonly opinion: string;
  /** A call that is owed. */
  readonly owedCall: string;
}

/** Asks a service for an opinion about a request, and for a call. */
export async function storeAsked(commune: string, reference: unknown): Promise<StoredAsked> {
  return {
    opinion: await storeOpinion(commune, reference),
    owedCall: await storeOwedCall(commune),
  };
}

async function storeOpinion(commune: string, reference: unknown): Promise<string> {
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

async function storeOwedCall(commune: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into owed_calls (id, commune_id, service_slug, name, phone, noted_by)
     values (gen_random_uuid(), $1, 'voirie', 'Zoé', '+33639981234', 'claire') returning id`,
    [commune],
  );
  return row?.id ?? '';
}
