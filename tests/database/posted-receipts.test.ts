import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let mailer: Client;
let tracking: Client;
beforeAll(async () => {
  intake = await actAsRole('intake');
  mailer = await actAsRole('mailer');
  tracking = await actAsRole('tracking');
});
beforeEach(() => query('delete from submissions where commune_id = $1', [ownCommune()]));

const RECIPIENT = 'zoe@a.example';
async function file(notice = 'acknowledgement', changes: Record<string, unknown> = {}) {
  const filing = aFiling({
    notices: [{ notice, channel: 'email', recipient: RECIPIENT }],
    ...changes,
  });
  const { error } = await intake.rpc('file_submission', { filing, quota: {} });
  expect(error).toBeNull();
  return filing;
}
interface Claimed {
  readonly id: string;
  readonly address: number | null;
  readonly isNewAddress: boolean;
}
const claim = async () =>
  (await mailer.rpc('claim_notices', { batch: 100, lease_seconds: 0 })).data as Claimed[];
const settle = (id: string, outcome: string) =>
  mailer.rpc('settle_notice', { notice_id: id, outcome, error_code: 'EENVELOPE 550' });
const lettersOf = ({ submissionKey }: Record<string, unknown>) =>
  query<{ notice: string; receipt_number: number }>(
    `select o.notice, o.receipt_number from outbox o join submissions s on s.id = o.submission_id
     where s.submission_key = $1 and o.channel = 'letter'`,
    [submissionKey],
  );
const isNotMailed = async ({ tokenHash }: Record<string, unknown>) => {
  const answer = await tracking.rpc('read_receipt', { token_hash: tokenHash });
  return (answer.data as { isNotMailed: boolean }).isNotMailed;
};

const LETTER = [{ notice: 'acknowledgement', receipt_number: 1 }];

describe('a receipt that no e-mail brings is posted, once', () => {
  test('when its address refuses it', async () => {
    const filing = await file();
    const [notice] = await claim();
    for (let time = 0; time < 3; time += 1) await settle(notice?.id ?? '', 'refused');
    expect(await lettersOf(filing)).toEqual(LETTER);
    expect(await isNotMailed(filing)).toBe(true);
  });

  test('when it was tried for five days, and not before', async () => {
    const filing = await file();
    const [notice] = await claim();
    await settle(notice?.id ?? '', 'failed');
    expect(await lettersOf(filing)).toEqual([]);
    await query("update outbox set failing_since = now() - interval '6 days' where id = $1", [
      notice?.id,
    ]);
    await settle(notice?.id ?? '', 'failed');
    expect(await lettersOf(filing)).toEqual(LETTER);
  });

  test('when its mailbox had those of the day as it was written', async () => {
    const filings = [];
    for (let person = 0; person < 6; person += 1) filings.push(await file());
    const letters = await Promise.all(filings.map(lettersOf));
    expect(letters).toEqual([[], [], [], [], [], LETTER]);
  });

  test('when its mailbox had those of the day as it is about to leave', async () => {
    // Written at once by transactions that do not see one another.
    const filings = await Promise.all(Array.from({ length: 9 }, () => file()));
    await query('update outbox set withheld_at = null where commune_id = $1 and channel = $2', [
      ownCommune(),
      'email',
    ]);
    await query("delete from outbox where commune_id = $1 and channel = 'letter'", [ownCommune()]);
    expect(await claim()).toHaveLength(5);
    const letters = (await Promise.all(filings.map(lettersOf))).flat();
    expect(letters).toHaveLength(4);
    await claim();
    expect((await Promise.all(filings.map(lettersOf))).flat()).toHaveLength(4);
  });

  test('as is a registration receipt; a notice to a service is not', async () => {
    const registration = {
      ...{ kind: 'registration', template: '1', content: '{"format":1}' },
      issuedAt: '2026-04-23T08:15:00Z',
    };
    const filing = await file('registration', { receipts: [registration] });
    const service = await file('service_notice');
    for (const { id } of await claim()) await settle(id, 'refused');
    expect(await lettersOf(filing)).toEqual([{ notice: 'registration', receipt_number: 1 }]);
    expect(await lettersOf(service)).toEqual([]);
  });
});

describe('the address that an e-mail brings', () => {
  const hash = (digit: string) => digit.repeat(64);

  test('is the same for all of them, and another one once it is closed', async () => {
    const first = aFiling();
    await file('acknowledgement', {
      addresses: [
        ...(first.addresses as object[]),
        { number: 2, code: 1, medium: 'email', tokenHash: hash('a') },
      ],
    });
    for (let time = 0; time < 2; time += 1) {
      expect(await claim()).toMatchObject([{ address: 2, isNewAddress: false }]);
    }
    await tracking.rpc('close_address', { token_hash: hash('a') });
    const [again] = await claim();
    expect(again).toMatchObject({ address: 3, isNewAddress: true });
    await mailer.rpc('note_address', { notice_id: again?.id, token_hash: hash('b') });
    expect((await tracking.rpc('read_receipt', { token_hash: hash('b') })).data).not.toBeNull();
    // Noted once: whoever sends it again changes nothing.
    await mailer.rpc('note_address', { notice_id: again?.id, token_hash: hash('c') });
    expect((await tracking.rpc('read_receipt', { token_hash: hash('c') })).data).toBeNull();
    expect(await claim()).toMatchObject([{ address: 3, isNewAddress: false }]);
  });
});
