import { describe, expect, test } from 'vitest';
import { limitTexts } from '../../src/quotas/limits-texts.ts';
import { createTrackingCode } from '../../src/requests/reference.ts';
import { createPatience } from '../../src/tracking/patience.server.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { confirmFrom, LOW_QUOTAS, SLUG, statusesFrom } from '../support/low-quotas.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const CODE = createTrackingCode(new Uint8Array(32));
const site = openSite(LOW_QUOTAS);

/** Behind a proxy, with what a client may have written itself first. */
const through = (proxy: string, forwarded: string): OpenSite => {
  const open = site.from(proxy);
  const post: OpenSite['post'] = (path, form, headers = {}) =>
    open.post(path, form, { 'x-forwarded-for': forwarded, ...headers });
  return { ...open, post };
};
describe('sources', () => {
  test('are told apart', async () => {
    expect(await statusesFrom(site.from('203.0.113.10'), 3)).toEqual([303, 303, 429]);
    expect(await statusesFrom(site.from('203.0.113.11'), 1)).toEqual([303]);
  });

  test('of one home in IPv6 are one', async () => {
    expect(await statusesFrom(site.from('2001:db8:1:2::1'), 2)).toEqual([303, 303]);
    expect(await statusesFrom(site.from('2001:db8:1:2:abcd:ef01:2345:6789'), 1)).toEqual([429]);
    expect(await statusesFrom(site.from('2001:db8:1:3::1'), 1)).toEqual([303]);
  });

  test('cannot be forged in X-Forwarded-For, with a proxy or without', async () => {
    for (const [turn, forged] of ['192.0.2.1', '127.0.0.1', 'x, 192.0.2.3'].entries()) {
      const expected = turn < 2 ? 303 : 429;
      expect(await statusesFrom(through('203.0.113.12', forged), 1)).toEqual([expected]);
      const chain = `${forged}, 203.0.113.13, 10.1.2.3`;
      expect(await statusesFrom(through('::ffff:127.0.0.1', chain), 1)).toEqual([expected]);
    }
  });

  test('that are not known for sure are not counted for each other', async () => {
    expect(await statusesFrom(site.from('127.0.0.1'), 3)).toEqual([303, 303, 303]);
    expect(await statusesFrom(through('127.0.0.1', 'inconnu'), 3)).toEqual([303, 303, 303]);
  });

  test('that the commune freed have no quota', async () => {
    expect(await statusesFrom(site.from('203.0.113.70'), 4)).toEqual([303, 303, 303, 303]);
  });

  test('that the commune blocked are told so, with the other ways, and lose nothing', async () => {
    const { response, check } = await confirmFrom(site.from('198.51.100.9'));
    const page = await readPage(response);
    expect(page.status).toBe(403);
    expect(page.text).toContain('La mairie a bloqué les envois depuis votre connexion');
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.value('_envoi')).toBe(check.value('_envoi'));
  });

  test('of a block of addresses are counted together too, each more generously', async () => {
    const block = Array.from({ length: 12 }, (_, one) => site.from(`2001:db8:7:${one}::1`));
    const statuses: number[] = [];
    for (const from of block) statuses.push(...(await statusesFrom(from, 1)));
    // A quota of four, four times: sixteen, and each weighs two.
    expect(statuses).toEqual([...Array<number>(8).fill(303), ...Array<number>(4).fill(429)]);
    expect(await statusesFrom(site.from('2001:db8:7:ff00::1'), 1)).toEqual([303]);
  });

  test('leave no address in the database', async () => {
    const rows = await query<{ source: string }>(
      'select distinct source from quota_buckets where commune_id = $1',
      [ownCommune()],
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { source } of rows) expect(source).toMatch(/^(?:[\w-]{22})?$/u);
  });
});

describe('follow-up codes', () => {
  test('tried too often are answered slowly, in words; a right one still opens', async () => {
    const { receipt } = await fileForm(site, SLUG, sampleForm(SLUG));
    const [numero = '', code = ''] = [...receipt.document.querySelectorAll('.code')].map(
      (element) => element.textContent,
    );
    const from = site.from('203.0.113.20');
    const wrong = { numero, code: CODE };
    expect((await from.post('/api/suivi', wrong)).status).toBe(422);
    const page = await readPage(await from.post('/api/suivi', wrong));
    expect(page.status).toBe(422);
    expect(page.text).toContain('Beaucoup de codes faux ont été essayés depuis votre connexion');
    expect(page.value('numero')).toBe(numero);
    expect((await from.post('/api/suivi', { numero, code })).status).toBe(303);
  });

  test('do not make an endless queue', async () => {
    const patience = createPatience();
    const waiting = Array.from({ length: 200 }, () => patience.wait());
    expect(await patience.wait()).toBe(false);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([true]));
    expect(limitTexts.codes(90, '03 53 01 77 00')).toContain('Réessayez dans 2');
  });
});
