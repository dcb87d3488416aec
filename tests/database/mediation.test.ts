import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { asMediator, storeHelp, storeMediator } from './stored-help.ts';

const file = async (changes: Readonly<Record<string, unknown>>) => {
  const intake = await actAsRole('intake');
  return intake.rpc('file_submission', {
    filing: aFiling({ notices: [], ...changes }),
    quota: {},
  });
};
const newHash = () => crypto.randomUUID().replaceAll('-', '').repeat(2);
const refusal = (name: keyof typeof REFUSAL_CODES) => REFUSAL_CODES[name].code;

describe('a filing in a session with a person', () => {
  test('under a mandate says the channel, the structure and who helped, in the journal too', async () => {
    const { reference, mediator, mandate } = await storeHelp(ownCommune());
    const rows = await query(
      `select s.channel, s.structure_slug, s.entered_by, s.mandate_id, j.actor, j.actor_id,
              j.details ->> 'structure' as told
       from submissions s join journal j on j.submission_id = s.id where s.reference = $1`,
      [reference],
    );
    expect(rows).toEqual([
      {
        ...{ channel: 'assisted', structure_slug: 'mediatheque', entered_by: 'Nora Diallo' },
        ...{ mandate_id: mandate, actor: 'mediator', actor_id: mediator, told: 'mediatheque' },
      },
    ]);
  });

  test('without a mandate is of the person alone', async () => {
    const { session } = await storeMediator(ownCommune());
    const client = await asMediator(ownCommune(), session);
    const help = newHash();
    await client.rpc('open_help', { help_hash: help, earlier: null });
    const filing = aFiling({ notices: [], help });
    const intake = await actAsRole('intake');
    expect((await intake.rpc('file_submission', { filing, quota: {} })).error).toBeNull();
    const rows = await query(
      `select s.channel, s.entered_by, j.actor from submissions s
       join journal j on j.submission_id = s.id where s.reference = $1`,
      [filing.reference],
    );
    expect(rows).toEqual([{ channel: 'online', entered_by: null, actor: 'applicant' }]);
  });

  test('is refused for a procedure that the mandate does not name', async () => {
    const { help } = await storeHelp(ownCommune());
    const { error } = await file({ help, procedure: 'autre' });
    expect(error?.code).toBe(refusal('outside-mandate'));
  });

  test('is refused with the address of who helps', async () => {
    const { session, email } = await storeMediator(ownCommune());
    const client = await asMediator(ownCommune(), session);
    const help = newHash();
    await client.rpc('open_help', { help_hash: help, earlier: null });
    const { error } = await file({ help, contactEmail: email.toUpperCase(), contactWay: 'email' });
    expect(error?.code).toBe(refusal('helper-contact'));
  });

  test.each([
    ['phone', { contactPhone: '+33199001310' }, 'phone'],
    ['e-mail address', { contactEmail: 'Accueil@mediatheque.example', contactWay: 'email' }, ''],
  ])('is refused with the %s of the structure', async (_, contact, detail) => {
    const { session } = await storeMediator(ownCommune());
    const client = await asMediator(ownCommune(), session);
    const help = newHash();
    const contacts = ['+33199001310', 'accueil@mediatheque.example'];
    await client.rpc('open_help', { help_hash: help, earlier: null, contacts });
    const { error } = await file({ help, ...contact });
    expect([error?.code, error?.details]).toEqual([refusal('helper-contact'), detail]);
    const own = { contactPhone: '+33639981234' };
    expect((await file({ help, ...own })).error).toBeNull();
  });

  test.each([
    ['ended', 'ended_at = now(), mandate_id = null'],
    ['left for fifteen minutes', `last_seen_at = now() - interval '16 minutes'`],
    ['open for four hours', `started_at = now() - interval '5 hours'`],
  ])(
    'is refused once the session is %s, and what was stored before keeps its receipt',
    async (_, change) => {
      const { help, submissionKey, reference } = await storeHelp(ownCommune());
      await query(`update help_sessions set ${change} where session_hash = $1`, [help]);
      expect((await file({ help })).error?.code).toBe(refusal('help-is-over'));
      const [row] = await query<{ answers_digest: string }>(
        'select answers_digest from submissions where reference = $1',
        [reference],
      );
      const again = await file({ help, submissionKey, answersDigest: row?.answers_digest });
      expect(again.data).toEqual({ outcome: 'replayed', reference });
    },
  );
});

test('what a structure sees afterwards is what the person wanted, while the mandate lasts', async () => {
  const seen = async ({ session }: { session: string }, structure?: string) => {
    const other = structure && (await storeMediator(ownCommune(), structure));
    const client = await asMediator(ownCommune(), other ? other.session : session);
    const told = await client.rpc('followed_requests');
    return (told.data as { reference: string }[]).map(({ reference }) => reference);
  };
  const wanted = await storeHelp(ownCommune(), { structure: 'point-numerique' });
  const silent = await storeHelp(ownCommune(), { structure: 'point-numerique', mayFollow: false });
  expect(await seen(silent)).toEqual([wanted.reference]);
  expect(await seen(wanted, 'ccas')).toEqual([]);
  await query(`update mandates set revoked_at = now() where id = $1`, [wanted.mandate]);
  expect(await seen(wanted)).toEqual([]);
});

test('the end of a session closes the pages of its receipts and forgets the person', async () => {
  const { session, help, reference } = await storeHelp(ownCommune());
  const client = await asMediator(ownCommune(), session);
  await client.rpc('end_help', { help_hash: help });
  const rows = await query(
    `select a.medium, a.closed_at is not null as closed, h.mandate_id,
            (select count(*)::int from helped_filings f where f.session_hash = h.session_hash) as kept
     from submissions s join request_addresses a on a.submission_id = s.id, help_sessions h
     where s.reference = $1 and h.session_hash = $2`,
    [reference, help],
  );
  expect(rows).toEqual([{ medium: 'page', closed: true, mandate_id: null, kept: 0 }]);
});

test('another mediator reaches no session, and an agent’s session is no mediator’s', async () => {
  const { help } = await storeHelp(ownCommune());
  const other = await storeMediator(ownCommune());
  const client = await asMediator(ownCommune(), other.session);
  const read = await client.rpc('read_help', { help_hash: help, is_touch: true });
  expect(read.error?.code).toBe(refusal('help-is-over'));
  const [agent] = await query<{ hash: string }>(
    `with known as (
       insert into agents (commune_id, email, name) values ($1, $2, 'Ana Roy') returning id
     )
     insert into desk_sessions (session_hash, commune_id, agent_id, acr, amr)
     select $3, $1, id, 'eidas2', '{hwk}' from known returning session_hash as hash`,
    [ownCommune(), `${crypto.randomUUID()}@mairie.example`, newHash()],
  );
  const posing = await asMediator(ownCommune(), agent?.hash ?? '');
  expect((await posing.rpc('enter_mediation', { is_click: true })).data).toBeNull();
  const desk = await actAsRole('agent', { session: other.session });
  expect((await desk.rpc('enter_desk', { is_click: true })).data).toBeNull();
  expect((await desk.from('submissions').select('reference')).data).toEqual([]);
});
