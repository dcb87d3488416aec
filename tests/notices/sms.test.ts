import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { deliverAllSms } from '../support/deliver-all-sms.ts';
import type { SmsAnswer } from '../support/sms-provider.ts';
import { BY_SMS, useSmsRequest } from '../support/sms-request.ts';

const PHONE = '+33639981234';
const { own, mail, follow, tell, taken, asked, wait } = useSmsRequest();
const waiting = () =>
  query<{ channel: string; recipient: string | null }>(
    `select o.channel, o.recipient from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.is_waiting and o.notice = 'request_news' order by o.created_at`,
    [own.request.reference],
  );

describe('news by SMS', () => {
  test('leaves for the number, with the key of the provider and without any answer', async () => {
    await tell();
    expect(await deliverAllSms(own.environment)).toBe(1);
    expect(taken()).toMatchObject([{ to: PHONE, token: 'Bearer cle-du-prestataire' }]);
    expect(taken()[0]?.text).toContain('la mairie vous a écrit');
    expect(taken()[0]?.text).not.toMatch(/Benali|Lilas/u);
    expect(await waiting()).toEqual([]);
  });

  test('waits for an agent where no provider is set', async () => {
    await tell();
    expect(await deliverAllSms(mail.stack.environment)).toBe(0);
    expect(await waiting()).toEqual([{ channel: 'sms', recipient: PHONE }]);
  });

  test('to a number that takes no SMS is a call', async () => {
    own.request = await follow({ ...BY_SMS, telephone: '01 99 00 12 34' });
    await tell();
    expect(await deliverAllSms(own.environment)).toBe(0);
    expect(await waiting()).toEqual([{ channel: 'call', recipient: '+33199001234' }]);
  });

  test('is sent once when the answer is lost', async () => {
    own.provider.answer = () => 'take-and-cut';
    await tell();
    expect(await deliverAllSms(own.environment)).toBe(0);
    own.provider.answer = () => 201;
    await wait();
    expect(await deliverAllSms(own.environment)).toBe(1);
    expect(asked().length).toBeGreaterThan(1);
    expect(new Set(asked().map(({ key }) => key)).size).toBe(1);
    expect(taken()).toHaveLength(1);
  });

  test.each<SmsAnswer>([429, 500, 503, 401, 402, 404, 302, 'cut'])(
    'is tried again after %s, and nothing is lost',
    async (answer) => {
      own.provider.answer = () => answer;
      await tell();
      expect(await deliverAllSms(own.environment)).toBe(0);
      expect(await waiting()).toEqual([{ channel: 'sms', recipient: PHONE }]);
      own.provider.answer = () => 201;
      await wait();
      expect(await deliverAllSms(own.environment)).toBe(1);
      expect(taken()).toHaveLength(1);
    },
  );

  test.each<SmsAnswer>([400, 422])(
    'that is refused for good (%s) is said by phone',
    async (answer) => {
      own.provider.answer = () => answer;
      await tell();
      await deliverAllSms(own.environment);
      expect(await waiting()).toEqual([{ channel: 'call', recipient: PHONE }]);
      const dead = await query(
        `select j.details ->> 'channel' as channel from journal j
       join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'notice.abandoned'`,
        [own.request.reference],
      );
      expect(dead).toEqual([{ channel: 'sms' }]);
    },
  );
});
