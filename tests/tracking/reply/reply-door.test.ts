import { describe, expect, test } from 'vitest';
import { REPLY_HEADERS, REPLY_PATH } from '../../../src/tracking/reply/reply-protocol.ts';
import { followRequest } from '../../support/follow-request.ts';
import { REPLY_SETTINGS, useMailAnswers } from '../../support/mail-answers.ts';
import { deliver, mailTo } from '../../support/mail.ts';
import { openSite } from '../../support/open-site.ts';
import { sampleForm } from '../../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const own = useMailAnswers();
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
const to = 'reponse+aaaa@petiteville.example';

describe('the door of the mail server', () => {
  const post = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer> = 'x') =>
    own.site.send(REPLY_PATH, { method: 'POST', headers, body });
  const bearer = { authorization: `Bearer ${REPLY_SETTINGS.PARVIS_REPLY_TOKEN}` };

  test('opens to whoever knows its word, and to nobody else', async () => {
    for (const authorization of ['', 'Bearer autre']) {
      expect((await post({ authorization, [REPLY_HEADERS.recipient]: to })).status).toBe(401);
    }
    expect((await own.site.get(REPLY_PATH)).status).toBe(405);
    expect((await post({ ...bearer, [REPLY_HEADERS.recipient]: to })).status).toBe(422);
    const large = await post(bearer, new Uint8Array(6 * 1024 * 1024));
    expect([large.status, plain(await large.text())]).toEqual([
      413,
      expect.stringContaining('trop lourd'),
    ]);
  });

  test('is closed where a setting is missing, and e-mails then say nothing of it', async () => {
    const { PARVIS_REPLY_SECRET: _secret, ...missing } = REPLY_SETTINGS;
    const site = openSite({ ...own.stack.environment, ...missing });
    const answered = await site.send(REPLY_PATH, { method: 'POST', headers: bearer, body: 'x' });
    expect(answered.status).toBe(404);
    const courriel = `${crypto.randomUUID()}@courriel.example`;
    await followRequest(site, SLUG, sampleForm(SLUG, { courriel }));
    await deliver(own.stack, missing);
    const mail = await mailTo(own.stack, courriel);
    expect(mail?.replyTo).toBeUndefined();
    expect(plain(mail?.text)).not.toContain('répondre à ce courriel');
  });
});
