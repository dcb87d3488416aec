import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { createReference } from '../../src/requests/reference.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';

/** A mediator of a structure, with a session of theirs and one with a person who gave a mandate. */
export interface StoredHelp {
  readonly mediator: string;
  /** Digests of the session of the mediator, and of the one with the person. */
  readonly session: string;
  readonly help: string;
  readonly mandate: string;
  readonly number: string;
  readonly codeHash: string;
  /** What was filed under the mandate. */
  readonly reference: string;
  readonly submissionKey: string;
}

/** The same, and what somebody filed who was helped without an account. */
export interface StoredHelps extends StoredHelp {
  /** Digest of what their browser holds. */
  readonly companion: string;
}

const aHash = () => randomUUID().replaceAll('-', '').repeat(2);

export interface HelpChanges {
  readonly structure?: string;
  readonly mayFollow?: boolean;
  readonly procedures?: readonly string[];
}

/** A mediator, signed in. @returns who they are and the digest of their session */
export async function storeMediator(commune: string, structure = 'mediatheque') {
  const session = aHash();
  const email = `${randomUUID()}@mediatheque.example`;
  const [row] = await query<{ id: string }>(
    `with known as (
       insert into agents (commune_id, kind, structure_slug, email, name, issuer, subject, bound_at)
       values ($1, 'mediator', $2, $3, 'Nora Diallo', 'https://ici.example', $4, now()) returning id
     ), entered as (
       insert into desk_sessions (session_hash, commune_id, agent_id, acr, amr)
       select $5, $1, id, 'eidas2', '{hwk}' from known
     )
     select id from known`,
    [commune, structure, email, randomUUID(), session],
  );
  return { mediator: row?.id ?? '', session, email };
}

/** What a mediator may do in a session of theirs. */
export const asMediator = (commune: string, session: string) =>
  actAsRole('mediator', { commune, session });

/** A mandate, as the form of mediators makes it. */
export const aMandate = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ key: randomUUID(), number: createReference(Buffer.from(aHash())), codeHash: aHash() },
  ...{ quality: 'person', firstName: 'Ana', lastName: 'Roy', isUnprotected: true },
  ...{ mayFollow: false, textVersion: '2026-11-29', textDigest: aHash(), keptFor: 'P6Y' },
  endsOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  procedures: ['essai'],
  ...changes,
});

/** Opens a session with a person, has them give a mandate, and files under it. */
export async function storeHelp(
  commune: string,
  { structure = 'mediatheque', mayFollow = true, procedures = ['essai'] }: HelpChanges = {},
): Promise<StoredHelp> {
  const { mediator, session } = await storeMediator(commune, structure);
  const client = await asMediator(commune, session);
  const help = aHash();
  const mandate = aMandate({ mayFollow, procedures });
  const filing = aFiling({ notices: [], help });
  const intake = await actAsRole('intake', { commune });
  const answers = [
    await client.rpc('open_help', { help_hash: help, earlier: null }),
    await client.rpc('sign_mandate', { help_hash: help, mandate }),
    await intake.rpc('file_submission', { filing, quota: {} }),
  ];
  expect(answers.map(({ error }) => error)).toEqual([null, null, null]);
  return {
    ...{ mediator, session, help, mandate: mandate.key, number: mandate.number },
    codeHash: mandate.codeHash,
    reference: String(filing.reference),
    submissionKey: String(filing.submissionKey),
  };
}

/** The same, beside a session of long ago and somebody who was helped without an account. */
export async function storeBothHelps(commune: string): Promise<StoredHelps> {
  const stored = await storeHelp(commune);
  const companion = aHash();
  const intake = await actAsRole('intake', { commune });
  const filing = aFiling({ notices: [], companion: { by: 'relative', session: companion } });
  expect((await intake.rpc('file_submission', { filing, quota: {} })).error).toBeNull();
  await query(
    `insert into help_sessions
       (session_hash, commune_id, structure_slug, mediator_id, started_at, ended_at)
     values ($1, $2, 'mediatheque', $3, now() - interval '3 years', now() - interval '3 years')`,
    [aHash(), commune, stored.mediator],
  );
  return { ...stored, companion };
}
