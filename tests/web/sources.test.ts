import { describe, expect, test } from 'vitest';
import { createReference, createTrackingCode } from '../../src/requests/reference.ts';
import { query } from '../support/database.ts';
import { confirmFrom, LOW_QUOTAS, statusesFrom } from '../support/low-quotas.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const REFERENCE = createReference(new Uint8Array(32));
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

  test('leave no address in the database', async () => {
    const rows = await query<{ source: string }>('select distinct source from quota_buckets');
    expect(rows.length).toBeGreaterThan(3);
    for (const { source } of rows) expect(source).toMatch(/^(?:[\w-]{22})?$/u);
  });
});

describe('follow-up codes', () => {
  const guess = (from: OpenSite) => from.post('/api/suivi', { numero: REFERENCE, code: CODE });

  test('tried too often are no longer looked at', async () => {
    const from = site.from('203.0.113.20');
    expect((await guess(from)).status).toBe(422);
    expect((await guess(from)).status).toBe(422);
    const response = await guess(from);
    const page = await readPage(response);
    expect(page.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.text).toContain('Trop de codes faux');
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.value('numero')).toBe(REFERENCE);
    expect((await guess(site.from('203.0.113.21'))).status).toBe(422);
  });
});
