import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMailboxPage } from '../../src/local/mailbox-page.ts';
import { startSmsRecorder, type SmsRecorder } from '../../src/local/sms-recorder.ts';
import { createSmsProvider } from '../../src/notices/sms-provider.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'parvis-sms-'));
let recorder: SmsRecorder;
beforeAll(async () => {
  recorder = await startSmsRecorder(folder);
});
afterAll(async () => {
  await recorder.stop();
  rmSync(folder, { recursive: true });
});

describe('the local recorder of SMS', () => {
  test('takes each key once, and shows what came beside the e-mails', async () => {
    const provider = createSmsProvider({ url: recorder.smsUrl, sender: 'Petiteville' });
    const first = await provider.send('+33639981234', 'Bonjour <b>', 'cle-1');
    expect(await provider.send('+33639981234', 'Bonjour <b>', 'cle-1')).toBe(first);
    await provider.send('+33639981235', 'Au revoir', 'cle-2');
    expect((await recorder.list()).map(({ to, from }) => [to, from])).toEqual(
      expect.arrayContaining([
        ['+33639981234', 'Petiteville'],
        ['+33639981235', 'Petiteville'],
      ]),
    );
    expect(await recorder.list()).toHaveLength(2);
    const mailbox = { list: () => Promise.resolve([]) } as never;
    const page = await createMailboxPage(mailbox, recorder).request('/sms');
    const text = await page.text();
    expect(text).toContain('SMS envoyés');
    expect(text).toContain('Bonjour &lt;b&gt;');
    expect(text).toContain('href="/"');
  });

  test('refuses what is no SMS', async () => {
    const response = await fetch(recorder.smsUrl, { method: 'POST', body: '{}' });
    expect(response.status).toBe(400);
  });
});
