import { describe, expect, test } from 'vitest';
import { deliverAllSms } from '../support/deliver-all-sms.ts';
import { deliver, mails } from '../support/mail.ts';
import { useSmsRequest } from '../support/sms-request.ts';

const { own, mail, follow, tell, taken, wait } = useSmsRequest();

describe('one way and the other', () => {
  const toEmail = { nouveau_moyen: 'courriel', nouveau_courriel: 'ines@courriel.example' };

  test('a provider that says nothing delays no e-mail, and no mail server an SMS', async () => {
    own.provider.answer = () => 'hang';
    await tell();
    const other = await follow({ courriel: 'autre@courriel.example' });
    const sms = deliverAllSms(own.environment);
    await deliver(mail.stack, own.environment);
    const said = await mails(mail.stack);
    expect(said.some(({ subject }) => subject?.includes(other.reference))).toBe(true);
    expect(await sms).toBe(0);
    own.provider.answer = () => 201;
    await wait();
    const broken = { ...own.environment, SMTP_URL: 'smtp://127.0.0.1:9' };
    expect((await Promise.all([deliverAllSms(broken), deliver(mail.stack, broken)]))[0]).toBe(1);
  });

  test('what was said first by SMS leaves before what is said next by e-mail', async () => {
    own.provider.answer = () => 503;
    await tell();
    await deliverAllSms(own.environment);
    await own.request.does('contact', toEmail);
    await tell();
    await deliver(mail.stack, own.environment);
    const told = async () =>
      (await mails(mail.stack)).filter(
        ({ to, subject }) =>
          to?.[0]?.address === 'ines@courriel.example' && subject?.includes(own.request.reference),
      );
    expect(await told()).toEqual([]);
    own.provider.answer = () => 201;
    await wait();
    await deliverAllSms(own.environment);
    await deliver(mail.stack, own.environment);
    expect(await told()).toHaveLength(1);
    expect(taken()).toHaveLength(1);
  });

  test('a task of an agent holds back nothing', async () => {
    await tell();
    await own.request.does('contact', toEmail);
    await tell();
    await deliver(mail.stack);
    const said = await mails(mail.stack);
    expect(said.some(({ to }) => to?.[0]?.address === 'ines@courriel.example')).toBe(true);
  });
});
