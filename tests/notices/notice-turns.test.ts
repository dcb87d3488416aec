import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';

const COMMUNE = ownCommune();
type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let mailer: Client;

beforeAll(async () => {
  intake = await actAsRole('intake');
  mailer = await actAsRole('mailer');
});
afterEach(() => query('delete from submissions where commune_id = $1', [COMMUNE]));

interface Claimed {
  readonly id: string;
  readonly notice: string;
  readonly recipient: string;
  readonly isLastOfDay: boolean;
}

/** Files a request whose receipt goes to an address. */
async function fileFor(recipient: string): Promise<void> {
  const notices = [
    { notice: 'acknowledgement', channel: 'email', recipient },
    { notice: 'service_notice', channel: 'email', recipient: 'voirie@petiteville.example' },
  ];
  const { error } = await intake.rpc('file_submission', {
    filing: aFiling({ notices }),
    quota: {},
  });
  expect(error).toBeNull();
}
const claim = async (batch: number) =>
  (await mailer.rpc('claim_notices', { batch, lease_seconds: 60 })).data as Claimed[];
const settle = (id: string, outcome: string) =>
  mailer.rpc('settle_notice', { notice_id: id, outcome, error_code: null });
const states = (recipient: string) =>
  query<{ recipient: string; is_withheld: boolean }>(
    `select recipient, withheld_at is not null as is_withheld from outbox
     where commune_id = $1 and recipient ilike $2 order by created_at, id`,
    [COMMUNE, recipient],
  );

describe('the turn of a notice', () => {
  test('is that of receipts first, the newest as soon as the oldest', async () => {
    for (let person = 1; person <= 12; person += 1) await fileFor(`p${person}@a.example`);
    const claimed = await claim(10);
    expect(claimed.map(({ recipient }) => recipient)).toEqual([
      ...['p12@a.example', 'p11@a.example', 'p10@a.example', 'p9@a.example'],
      ...['p1@a.example', 'p2@a.example', 'p3@a.example', 'p4@a.example'],
      ...['voirie@petiteville.example', 'voirie@petiteville.example'],
    ]);
  });

  test('comes for the receipt filed last, however many wait', async () => {
    for (let person = 1; person <= 60; person += 1) await fileFor(`foule${person}@a.example`);
    await fileFor('honnete@a.example');
    expect((await claim(20))[0]?.recipient).toBe('honnete@a.example');
  });
});

describe('one mailbox', () => {
  test.each([
    ['capitals', ['victime@a.example', 'Victime@A.example', 'VICTIME@a.EXAMPLE']],
    ['what follows a plus', ['victime@a.example', 'victime+1@a.example', 'Victime+a+b@a.example']],
    ['dots at Gmail', ['vic.time@gmail.com', 'victime@gmail.com', 'v.i.c.time+1@GoogleMail.com']],
  ])('receives five receipts a day, whatever its address (%s)', async (_what, addresses) => {
    for (let filing = 0; filing < 12; filing += 1) await fileFor(addresses[filing % 3] ?? '');
    await fileFor('une-autre@a.example');
    const receipts = (await claim(100)).filter(({ notice }) => notice === 'acknowledgement');
    const own = receipts.filter(({ recipient }) => recipient !== 'une-autre@a.example');
    expect(receipts).toHaveLength(6);
    expect(own).toHaveLength(5);
    expect(own.filter(({ isLastOfDay }) => isLastOfDay)).toHaveLength(1);
  });

  test('receives as many when all are filed and claimed at once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => fileFor('victime@a.example')));
    const claims = await Promise.all(Array.from({ length: 6 }, () => claim(20)));
    const receipts = claims.flat().filter(({ notice }) => notice === 'acknowledgement');
    for (const { id } of receipts) await settle(id, 'sent');
    expect(receipts).toHaveLength(5);
    expect((await claim(100)).filter(({ notice }) => notice === 'acknowledgement')).toEqual([]);
  });

  test('whose address is wrong takes no room of the day', async () => {
    for (let filing = 0; filing < 3; filing += 1) await fileFor('victime@a.example');
    for (const { id } of await claim(100)) await settle(id, 'refused');
    for (let filing = 0; filing < 6; filing += 1) await fileFor('victime@a.example');
    const kept = (await states('victime@a.example')).map(({ is_withheld }) => is_withheld);
    expect(kept.filter(Boolean)).toHaveLength(1);
  });

  test('of a service receives a hundred notices a day', async () => {
    for (let filing = 0; filing < 103; filing += 1) await fileFor(`p${filing}@a.example`);
    const withheld = (await states('voirie@petiteville.example')).filter((one) => one.is_withheld);
    expect(withheld).toHaveLength(3);
  });

  test('receives again a day later', async () => {
    for (let filing = 0; filing < 6; filing += 1) await fileFor('victime@a.example');
    await query(
      `update outbox set created_at = created_at - interval '25 hours' where commune_id = $1`,
      [COMMUNE],
    );
    await fileFor('victime@a.example');
    expect((await states('victime@a.example')).at(-1)?.is_withheld).toBe(false);
  });
});
