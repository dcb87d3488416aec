import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deliver, mails } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import {
  deliverAllSms,
  startSmsProvider,
  type FakeSmsProvider,
  type SmsAnswer,
} from '../support/own-sms.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const PHONE = '+33639981234';
const own = useOwnMailbox();
let provider: FakeSmsProvider;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  provider = await startSmsProvider();
  environment = {
    ...own.stack.environment,
    ...{ PARVIS_SMS_URL: provider.url, PARVIS_SMS_TOKEN: 'cle-du-prestataire' },
  };
});
afterAll(() => provider.stop());

let request: FiledRequest;
const byText = { courriel: '', telephone: '06 39 98 12 34', reponse_par: 'sms' };
const follow = (form: Readonly<Record<string, string>>) =>
  followRequest(own.site, SLUG, { ...sampleForm(SLUG), ...form });
beforeEach(async () => {
  provider.answer = () => 201;
  request = await follow(byText);
  await deliver(own.stack);
});
afterEach(() => query('delete from submissions where commune_id = $1', [ownCommune()]));

const { 'message.written': message, 'request.reopened': _reopened } = SAMPLE_EVENTS;
const tell = (event = message) => request.agentDoes(event);
const taken = () => provider.taken.filter(({ text }) => text.includes(request.reference));
const asked = () => provider.asked.filter(({ text }) => text.includes(request.reference));
/** What waits until later is due now. */
const wait = () =>
  query(
    `update outbox set next_attempt_at = now() where commune_id = $1 and is_waiting
     and next_attempt_at > now()`,
    [ownCommune()],
  );
const waiting = () =>
  query<{ channel: string; recipient: string | null }>(
    `select o.channel, o.recipient from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.is_waiting and o.is_for_person order by o.created_at`,
    [request.reference],
  );

describe('news by SMS', () => {
  test('leaves for the number, with the key of the provider and without any answer', async () => {
    await tell();
    expect(await deliverAllSms(environment)).toBe(1);
    expect(taken()).toMatchObject([{ to: PHONE, token: 'Bearer cle-du-prestataire' }]);
    expect(taken()[0]?.text).toContain('la mairie vous a écrit');
    expect(taken()[0]?.text).not.toMatch(/Benali|Lilas/u);
    expect(await waiting()).toEqual([]);
  });

  test('waits for an agent where no provider is set', async () => {
    await tell();
    expect(await deliverAllSms(own.stack.environment)).toBe(0);
    expect(await waiting()).toEqual([{ channel: 'sms', recipient: PHONE }]);
  });

  test('to a number that takes no SMS is a call', async () => {
    request = await follow({ ...byText, telephone: '01 99 00 12 34' });
    await tell();
    expect(await deliverAllSms(environment)).toBe(0);
    expect(await waiting()).toEqual([{ channel: 'call', recipient: '+33199001234' }]);
  });

  test('is sent once when the answer is lost', async () => {
    provider.answer = () => 'take-and-cut';
    await tell();
    expect(await deliverAllSms(environment)).toBe(0);
    provider.answer = () => 201;
    await wait();
    expect(await deliverAllSms(environment)).toBe(1);
    expect(asked().length).toBeGreaterThan(1);
    expect(new Set(asked().map(({ key }) => key)).size).toBe(1);
    expect(taken()).toHaveLength(1);
  });

  test.each<SmsAnswer>([429, 500, 503, 401, 402, 404, 302, 'cut'])(
    'is tried again after %s, and nothing is lost',
    async (answer) => {
      provider.answer = () => answer;
      await tell();
      expect(await deliverAllSms(environment)).toBe(0);
      expect(await waiting()).toEqual([{ channel: 'sms', recipient: PHONE }]);
      provider.answer = () => 201;
      await wait();
      expect(await deliverAllSms(environment)).toBe(1);
      expect(taken()).toHaveLength(1);
    },
  );

  test.each<SmsAnswer>([400, 422])(
    'that is refused for good (%s) is said by phone',
    async (answer) => {
      provider.answer = () => answer;
      await tell();
      await deliverAllSms(environment);
      expect(await waiting()).toEqual([{ channel: 'call', recipient: PHONE }]);
      const dead = await query(
        `select j.details ->> 'channel' as channel from journal j
       join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'notice.abandoned'`,
        [request.reference],
      );
      expect(dead).toEqual([{ channel: 'sms' }]);
    },
  );
});

describe('one way and the other', () => {
  const toEmail = { nouveau_moyen: 'courriel', nouveau_courriel: 'inès@courriel.example' };

  test('a provider that says nothing delays no e-mail, and no mail server an SMS', async () => {
    provider.answer = () => 'hang';
    await tell();
    const other = await follow({ ...sampleForm(SLUG), courriel: 'autre@courriel.example' });
    const sms = deliverAllSms(environment);
    await deliver(own.stack, environment);
    const said = await mails(own.stack);
    expect(said.some(({ subject }) => subject?.includes(other.reference))).toBe(true);
    expect(await sms).toBe(0);
    provider.answer = () => 201;
    await wait();
    const broken = { ...environment, SMTP_URL: 'smtp://127.0.0.1:9' };
    expect((await Promise.all([deliverAllSms(broken), deliver(own.stack, broken)]))[0]).toBe(1);
  });

  test('what was said first by SMS leaves before what is said next by e-mail', async () => {
    provider.answer = () => 503;
    await tell();
    await deliverAllSms(environment);
    await request.does('contact', { ...toEmail, nouveau_courriel: 'ines@courriel.example' });
    await tell();
    await deliver(own.stack, environment);
    const told = async () =>
      (await mails(own.stack)).filter(
        ({ to, subject }) =>
          to?.[0]?.address === 'ines@courriel.example' && subject?.includes(request.reference),
      );
    expect(await told()).toEqual([]);
    provider.answer = () => 201;
    await wait();
    await deliverAllSms(environment);
    await deliver(own.stack, environment);
    expect(await told()).toHaveLength(1);
    expect(taken()).toHaveLength(1);
  });

  test('a task of an agent holds back nothing', async () => {
    await tell();
    await request.does('contact', { ...toEmail, nouveau_courriel: 'ines@courriel.example' });
    await tell();
    await deliver(own.stack);
    const said = await mails(own.stack);
    expect(said.some(({ to }) => to?.[0]?.address === 'ines@courriel.example')).toBe(true);
  });
});
