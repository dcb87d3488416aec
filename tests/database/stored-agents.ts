import { createHash, randomUUID } from 'node:crypto';
import { query } from '../support/database.ts';

/** Two agents with a session each, and a sign-in that has begun. */
export interface StoredAgents {
  readonly email: string;
  readonly subject: string;
  /** Of whoever works in a service: a form is kept there. */
  readonly session: string;
  /** Of whoever watches over data. */
  readonly officer: string;
  readonly attempt: string;
  /** To whoever watches over data, who has no service: it never leaves. */
  readonly alert: string;
}

const aHash = () => createHash('sha256').update(randomUUID()).digest('hex');

/** Gives agents to a commune. @param reference of a request that one of them read, long ago too */
export async function storeAgents(commune: string, reference: string): Promise<StoredAgents> {
  const stored = {
    ...{ email: 'ana.roy@mairie.example', subject: randomUUID(), attempt: aHash() },
    alert: randomUUID(),
    ...{ session: aHash(), officer: aHash() },
  };
  await query(
    `with known as (
       insert into agents (commune_id, kind, email, name, issuer, subject, bound_at) values
         ($1, 'agent', $2, 'Ana Roy', 'https://ici.example', $3, now()),
         ($1, 'dpo', 'zoe@mairie.example', 'Zoé Li', 'https://ici.example', 'zoe', now())
       returning id, kind
     ), granted as (
       insert into agent_grants (commune_id, agent_id, service_slug, level)
       select $1, id, 'voirie', 'supervise' from known where kind = 'agent'
     ), asked as (
       insert into agent_links (agent_id, commune_id, issuer, subject)
       select id, $1, 'https://ailleurs.example', 'ana' from known where kind = 'agent'
     ), begun as (
       insert into sign_ins (attempt_hash, commune_id, return_to) values ($4, $1, '/bureau/')
     ), read_once as (
       insert into readings (commune_id, submission_id, reader, level, at)
       select $1, s.id, k.id::text, 'supervise', now() - interval '2 years'
       from submissions s, known k where s.reference = $7 and k.kind = 'agent'
     ), reviewed as (
       insert into reading_reviews (commune_id, submission_id, reviewer)
       select $1, s.id, k.id from submissions s, known k
       where s.reference = $7 and k.kind = 'dpo'
     ), alerted as (
       insert into agent_alerts (id, commune_id, agent_id, kind, on_day, counts)
       select $8, $1, id, 'news', '2026-05-04', '[]' from known where kind = 'dpo'
     )
     insert into desk_sessions
       (session_hash, commune_id, agent_id, acr, amr, id_token, kept_form)
     select case kind when 'agent' then $5 else $6 end, $1, id, 'eidas2', '{hwk}', 'sealed', 'kept'
     from known`,
    [
      commune,
      stored.email,
      stored.subject,
      stored.attempt,
      stored.session,
      stored.officer,
      reference,
      stored.alert,
    ],
  );
  return stored;
}
