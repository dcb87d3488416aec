import { describe, expect, test } from 'vitest';
import { createMailer, openTransport } from '../../src/notices/mailer.server.ts';
import {
  LAST_START_MS,
  LEASE_SECONDS,
  SEND_WITHIN_MS,
  SENDERS,
} from '../../src/notices/sending-times.ts';
import {
  SMTP_STEPS,
  startFaultySmtp,
  type SmtpFault,
  type SmtpStep,
} from '../support/faulty-smtp.ts';

const FROM = { name: 'Petiteville', address: 'guichet@petiteville.example' };

test('the pool and every time limit are those of the connections', () => {
  const transport = openTransport({ smtpUrl: 'smtps://a:b@courriel.example:465', from: FROM });
  expect(transport.transporter).toMatchObject({
    name: 'SMTP (pool)',
    options: {
      host: 'courriel.example',
      port: 465,
      secure: true,
      pool: true,
      maxConnections: SENDERS,
      dnsTimeout: SEND_WITHIN_MS,
      connectionTimeout: SEND_WITHIN_MS,
      greetingTimeout: SEND_WITHIN_MS,
      socketTimeout: SEND_WITHIN_MS,
      socketCloseTimeout: 1000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
  });
  transport.close();
});

test('the last sending ends before the function and before its lease', () => {
  expect(LAST_START_MS + SEND_WITHIN_MS).toBeLessThan(30_000);
  expect(LAST_START_MS + SEND_WITHIN_MS).toBeLessThan(LEASE_SECONDS * 1000);
});

/** What the others wait for, at most: longer than a slow machine needs to send them. */
const SEND_WITHIN = 8000;
const STRUCK = 'lente@courriel.example';
const OTHERS = ['un@courriel.example', 'deux@courriel.example', 'trois@courriel.example'];

/** Sends to all of them through a server that fails once. @returns what became of each */
async function sendAll(step: SmtpStep, fault: SmtpFault) {
  const server = await startFaultySmtp(step, fault, STRUCK);
  const settings = { smtpUrl: server.url, from: FROM, sendWithinMs: SEND_WITHIN };
  const mailer = createMailer(settings);
  const sent = await Promise.all(
    [STRUCK, ...OTHERS].map((to) => mailer.send({ to, subject: 'Essai', text: 'Essai' }, to)),
  );
  mailer.close();
  await server.stop();
  return { sent, taken: server.taken };
}

const FAULTS: readonly SmtpFault[] = ['hang', 'drip', 'cut', '451 4.7.1 Later', '554 5.7.1 No'];

describe('a mail server that fails once costs one message at most, which is kept:', () => {
  test.concurrent.each(SMTP_STEPS.flatMap((step) => FAULTS.map((fault) => [step, fault] as const)))(
    'at %s, « %s »',
    async (step, fault) => {
      const { sent, taken } = await sendAll(step, fault);
      const lost = sent.filter(({ outcome }) => outcome !== 'sent');
      expect(lost.length).toBeLessThanOrEqual(1);
      expect(taken).toHaveLength(4 - lost.length);
      expect(lost.every(({ outcome }) => outcome === 'failed')).toBe(true);
      if (step === 'QUIT') expect(lost).toEqual([]);
      if (['RCPT', 'DATA', 'body'].includes(step) && fault !== 'cut') {
        expect(sent[0]?.outcome).toBe('failed');
      }
    },
  );
});
