import { expect, test } from 'vitest';
import { useAwayMail } from '../support/away-mail.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { mails } from '../support/mail.ts';

const { own, stillAway, fileAway, arrived } = useAwayMail();

test('a mailbox has five in a day, whatever its addresses, and the last one says so', async () => {
  const spellings = ['Foule', 'foule+1', 'FOULE', 'foule+2', 'foule', 'foule+3', 'foule+4'];
  for (const name of spellings) await fileAway({ courriel: `${name}@courriel.example` });
  await stillAway();
  const all = (await mails(own.stack)).filter(({ to }) => /^foule/iu.test(to?.[0]?.address ?? ''));
  expect(all).toHaveLength(5);
  const last = all.filter(({ text }) => text?.includes('dernier message'));
  expect(last).toHaveLength(1);
  // Those that were withheld do not leave later: their receipt is on its page.
  await stillAway({ PARVIS_NOW: '2026-12-26T11:00:00Z' });
  expect(
    (await mails(own.stack)).filter(({ to }) => /^foule/iu.test(to?.[0]?.address ?? '')),
  ).toHaveLength(5);
});

test('a mail server that is away loses nothing', async () => {
  const address = 'patient@courriel.example';
  await fileAway({ courriel: address });
  await stillAway({ SMTP_URL: 'smtp://127.0.0.1:9' });
  expect(await arrived(address)).toEqual([]);
  await stillAway();
  expect(await arrived(address)).toHaveLength(1);
});

test('an address that does not exist is tried once; another failure later and later', async () => {
  const address = 'inconnue@courriel.example';
  await fileAway({ courriel: address });
  const wrong = await startFaultySmtp('RCPT', '550 5.1.1 unknown', address);
  await stillAway({ SMTP_URL: wrong.url });
  await wrong.stop();
  await stillAway();
  expect(await arrived(address)).toEqual([]);

  const late = 'plus-tard@courriel.example';
  await fileAway({ courriel: late });
  const busy = await startFaultySmtp('RCPT', '451 4.3.0 later', late);
  await stillAway({ SMTP_URL: busy.url });
  await busy.stop();
  await stillAway();
  expect(await arrived(late)).toEqual([]);
  await stillAway({ PARVIS_NOW: '2026-12-24T11:01:00Z' });
  expect(await arrived(late)).toHaveLength(1);
});

test('who gave no address is not written to, and their sending is read once', async () => {
  await fileAway({ courriel: '' });
  const before = (await mails(own.stack)).length;
  await stillAway();
  expect((await mails(own.stack)).length).toBe(before);
});
