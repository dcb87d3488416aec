import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deliver, mails } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const OLD = 'ancienne@courriel.example';
const NEW = 'nouvelle@courriel.example';
const own = useOwnMailbox();
let request: FiledRequest;
beforeEach(async () => {
  request = await followRequest(own.site, SLUG, {
    ...sampleForm(SLUG),
    ...{ courriel: OLD, reponse_par: 'courriel' },
  });
  await deliver(own.stack);
});
afterEach(() => query('delete from submissions where commune_id = $1', [ownCommune()]));

const change = (form: Readonly<Record<string, string>>) => request.does('contact', form);
const toEmail = { nouveau_moyen: 'courriel', nouveau_courriel: NEW };
const contact = async () => {
  const [row] = await query(
    `select contact_way as way, contact_email as email, contact_phone as phone
     from submissions where reference = $1`,
    [request.reference],
  );
  return row;
};
const newsTo = async (address: string) =>
  (await mails(own.stack))
    .filter(
      ({ to, subject }) => to?.[0]?.address === address && subject?.includes(request.reference),
    )
    .map(({ text }) => text ?? '');

describe('how to reach a person', () => {
  test('changes, and the address of before is told, without the new one nor any link', async () => {
    const response = await change(toEmail);
    expect(response.headers.get('location')).toBe(`${request.path}?fait=contact`);
    expect(await contact()).toEqual({ way: 'email', email: NEW, phone: null });
    await deliver(own.stack);
    const told = (await newsTo(OLD)).find((text) => text.includes('a changé la façon')) ?? '';
    expect(told).toContain('03 53 01 77 20'.replaceAll(' ', '\u00a0'));
    expect(told).not.toContain(NEW);
    expect(told).not.toContain('/suivi/');
  });

  test('leads the next notices to the new address alone', async () => {
    await change(toEmail);
    await request.agentDoes(SAMPLE_EVENTS['message.written']);
    await deliver(own.stack);
    expect((await newsTo(NEW)).join()).toContain('La mairie vous a écrit');
    expect((await newsTo(OLD)).join()).not.toContain('La mairie vous a écrit');
  });

  test.each([
    [{ nouveau_moyen: 'sms', nouveau_telephone: '06 39 98 12 34' }, 'sms', '+33639981234'],
    [{ nouveau_moyen: 'telephone', nouveau_telephone: '0262 12 34 56' }, 'call', '+262262123456'],
    [{ nouveau_moyen: 'courrier' }, 'letter', null],
  ] as const)('may be %o', async (form, way, phone) => {
    expect((await change(form)).status).toBe(303);
    expect(await contact()).toEqual({ way, email: null, phone });
    await request.agentDoes(SAMPLE_EVENTS['message.written']);
    const waiting = await query(
      `select o.channel, o.recipient from outbox o join submissions s on s.id = o.submission_id
       where s.reference = $1 and o.notice = 'request_news'`,
      [request.reference],
    );
    expect(waiting).toEqual([{ channel: way, recipient: phone }]);
  });

  test.each([
    [{}, /choisissez/u],
    [{ nouveau_moyen: 'courriel' }, /« Adresse électronique »/u],
    [{ nouveau_moyen: 'sms', nouveau_telephone: '01 99 00 12 34' }, /ne reçoit pas de SMS/u],
    [{ nouveau_moyen: 'courriel', nouveau_courriel: 'a@b.example\r\nBcc: x' }, /adresse/u],
    [{ nouveau_moyen: 'pigeon' }, /moyen|réponse|Choisissez/iu],
  ])('is told what %o lacks, and nothing changes', async (form, words) => {
    const page = await readPage(await change(form));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toMatch(words);
    expect(await contact()).toEqual({ way: 'email', email: OLD, phone: null });
  });

  test('changes three times a day at most', async () => {
    for (let time = 1; time <= 3; time += 1) {
      expect((await change({ ...toEmail, nouveau_courriel: `n${time}@a.example` })).status).toBe(
        303,
      );
    }
    const page = await readPage(await change(toEmail));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('Appelez le service');
    expect(await contact()).toMatchObject({ email: 'n3@a.example' });
  });

  test('does not change once the request is withdrawn', async () => {
    const page = await request.look();
    await request.agentDoes(SAMPLE_EVENTS['request.withdrawn']);
    const answer = await readPage(await request.does('contact', toEmail, page));
    expect(answer.status).toBe(409);
    expect(await contact()).toMatchObject({ email: OLD });
  });
});

describe('the consent to be notified online', () => {
  test('is given expressly, dated, then taken back', async () => {
    expect((await request.look()).document.querySelector('#desaccord')).toBeNull();
    expect((await readPage(await request.does('accord', {}))).status).toBe(422);
    await request.does('accord', { accord: 'oui' });
    const given = await request.look();
    expect(given.text).toContain('Accord donné');
    expect(given.document.querySelector('#accord')).toBeNull();
    await request.does('desaccord', { desaccord: 'oui' });
    const takenBack = await request.look();
    expect(takenBack.text).toContain('Accord retiré');
    expect(takenBack.document.querySelector('#accord')).not.toBeNull();
    expect(await request.journal()).toEqual([
      ...['submission.received', 'consent.changed', 'consent.changed'],
    ]);
  });

  test('is not offered to whom no message can tell that a decision is there', async () => {
    await change({ nouveau_moyen: 'courrier' });
    expect((await request.look()).document.querySelector('#accord')).toBeNull();
  });
});
