import { expect } from 'vitest';
import { anEvent } from '../builders/event.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';

/** Who may say that something happens, by role of their token. */
export const ACTORS = { tracking: 'applicant', agent: 'agent', maintenance: 'system' } as const;
export type Role = keyof typeof ACTORS;

const DEFINITION = JSON.stringify({
  procedure: { title: 'Essai', documents: [{ label: 'Plan' }, { label: 'Photo' }] },
  service: { email: 'voirie@petiteville.example' },
});

/** What everyday words are under once a procedure is recognised in them: see `anEvent`. */
export const RECOGNISED = {
  ...{ slug: 'acte-de-naissance', version: 'bbbbbbbbbbbbbbbb' },
  procedure: {
    ...{ title: 'Acte de naissance', sector: 'etat-civil', kind: 'delivery' },
    retention: { then: 'destroy' },
  },
  service: (anEvent('request.recognised').details as { service: object }).service,
};

/** A request that was filed, as events name it. */
export interface Filed {
  readonly tokenHash: string;
  readonly reference: string;
  /** The last event. */
  readonly after: number;
}

/** Files a request that asks for a plan and a photo. */
export async function fileRequest(changes: Readonly<Record<string, unknown>> = {}): Promise<Filed> {
  const about = { definitionVersion: 'aaaaaaaaaaaaaaaa', definition: DEFINITION };
  const filing = aFiling({ ...about, ...changes });
  const intake = await actAsRole('intake');
  const { error } = await intake.rpc('file_submission', { filing, quota: {} });
  expect(error).toBeNull();
  const { reference, tokenHash } = filing as { reference: string; tokenHash: string };
  const [row] = await query<{ id: string }>(
    `select max(j.id) as id from journal j join submissions s on s.id = j.submission_id
     where s.reference = $1`,
    [reference],
  );
  return { reference, tokenHash, after: Number(row?.id) };
}

/** @returns what the database answers, or the code of its refusal */
export async function recordAs(
  role: Role,
  filed: Filed,
  event: object,
): Promise<{ outcome: string } | string> {
  const client = await actAsRole(role, { services: ['voirie'], sub: 'agent-1' });
  const answer = await client.rpc('record_event', { event: { ...filed, ...event } });
  return answer.error?.code ?? (answer.data as { outcome: string });
}

/** State and clock of a request, as they are stored. */
export async function storedState({ reference }: Filed) {
  const [row] = await query<{ state: string; clock: string; on: string | null }>(
    `select state, clock, implicit_decision_on::text as on from submissions where reference = $1`,
    [reference],
  );
  return row;
}
