import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { beforeEach, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { deliver, mailTo } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnMailbox();

const COMMUNE = ownCommune();
const fileFor = (courriel: string) => fileForm(own.site, SLUG, sampleForm(SLUG, { courriel }));
const noticeTo = async (recipient: string) =>
  (
    await query<Record<string, unknown>>(
      'select * from outbox where commune_id = $1 and recipient = $2',
      [COMMUNE, recipient],
    )
  )[0];

type Step = 'MAIL FROM' | 'RCPT TO' | 'DATA';

/** Sends what waits through a mail server that refuses one recipient, or one step, as it is told. */
async function deliverRefusing(step: Step, reply: string, recipient = ''): Promise<number> {
  const [code = '', ...words] = reply.split(' ');
  const error = Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) => done(step === 'MAIL FROM' ? error : null),
    onRcptTo: ({ address }, _session, done) =>
      done(step === 'RCPT TO' && address.startsWith(recipient) ? error : null),
    onData: (stream, { envelope }, done) => {
      const isRefused = envelope.rcptTo.some(({ address }) => address.startsWith(recipient));
      stream.resume();
      stream.on('end', () => done(step === 'DATA' && isRefused ? error : null));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const sent = await deliver(own.stack, { SMTP_URL: `smtp://127.0.0.1:${port}` });
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return sent;
}

beforeEach(() => query('delete from submissions where commune_id = $1', [COMMUNE]));

describe('a notice that the mail server refuses', () => {
  test.each<[Step, string]>([
    ['MAIL FROM', '550 5.7.1 Sender rejected'],
    ['MAIL FROM', '553 5.1.8 Sender domain unknown'],
    ['RCPT TO', '550 5.7.1 Relay access denied'],
    ['RCPT TO', '450 4.2.0 Greylisted'],
    ['RCPT TO', '552 5.2.2 Mailbox full'],
    ['RCPT TO', '550 Relay not permitted'],
    ['RCPT TO', '550 5.0.0 Denied'],
    ['RCPT TO', '550 5.1.0 Sender address rejected'],
    ['RCPT TO', '550 5.1.8 Sender domain unknown'],
    ['RCPT TO', '551 User not local'],
    ['RCPT TO', '553 5.3.0 Name not allowed'],
    ['RCPT TO', '450 4.1.1 No such user for now'],
    ['RCPT TO', '550 5.7.1 See https://a.example/5.1.1'],
    ['MAIL FROM', '550 5.1.1 No such user'],
    ['DATA', '554 5.7.1 Message rejected as spam'],
    ['DATA', '550 5.3.4 Message too big'],
  ])('at %s with « %s » is kept, and leaves once that is mended', async (step, reply) => {
    await fileFor('plus-tard@courriel.example');
    expect(await deliverRefusing(step, reply)).toBe(0);
    const kept = await noticeTo('plus-tard@courriel.example');
    expect(kept).toMatchObject({ sent_at: null, abandoned_at: null, attempts: 1 });
    expect(kept?.last_error).toMatch(new RegExp(`^E[A-Z]+ ${reply.slice(0, 3)}$`, 'u'));

    await query('update outbox set next_attempt_at = now() where commune_id = $1', [COMMUNE]);
    expect(await deliver(own.stack)).toBe(2);
  });

  test.each<[Step, string]>([
    ['RCPT TO', '550 5.1.1 No such user'],
    ['RCPT TO', '553 5.1.2 No such domain'],
    ['RCPT TO', '501 5.1.3 Bad address'],
    ['RCPT TO', '556 5.1.10 Domain takes no mail'],
    ['DATA', '550 5.1.1 No such user'],
  ])(
    'at %s because the address is wrong (« %s ») is abandoned, and the other leaves',
    async (step, reply) => {
      await fileFor('refusee@courriel.example');
      expect(await deliverRefusing(step, reply, 'refusee')).toBe(1);
      const refused = await noticeTo('refusee@courriel.example');
      expect(refused?.abandoned_at).not.toBeNull();
      expect(refused?.last_error).toMatch(new RegExp(`^E[A-Z]+ ${reply.slice(0, 3)}$`, 'u'));
    },
  );
});

test('a receipt that cannot be read does not hold back the notices of others', async () => {
  await fileFor('illisible@courriel.example');
  await query(
    `update receipts set content = c, digest = encode(sha256(convert_to(c, 'UTF8')), 'hex')
     from (values ('{"format": 99}')) as v (c) where commune_id = $1`,
    [COMMUNE],
  );
  await fileFor('suivante@courriel.example');
  // Both services, and the second applicant.
  expect(await deliver(own.stack)).toBe(3);
  expect(await mailTo(own.stack, 'suivante@courriel.example')).toBeDefined();
  expect(await noticeTo('illisible@courriel.example')).toMatchObject({
    sent_at: null,
    abandoned_at: null,
    last_error: 'EUNREADABLE',
  });
});
