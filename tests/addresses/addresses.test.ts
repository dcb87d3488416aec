import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSite, SITE, type OpenSite } from '../support/open-site.ts';

/** A geocoder that answers as the national one does, and remembers what it was asked. */
const asked: URL[] = [];
let answer: () => { status: number; body: string };
let geocoder: Server;
let address = '';

const feature = (type: string, name: string, postcode: string, city: string) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [1.4, 43.6] },
  properties: { label: `${name} ${postcode} ${city}`, score: 0.9, type, name, postcode, city },
});
const found = (...features: unknown[]) => ({
  status: 200,
  body: JSON.stringify({ type: 'FeatureCollection', features }),
});

beforeAll(async () => {
  geocoder = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://geocoder'));
    const { status, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => geocoder.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(geocoder.address() as AddressInfo).port}/search`;
});
afterAll(() => {
  geocoder.close();
});

const propose = async (site: OpenSite, form: Record<string, string>) =>
  (await site.post('/api/adresses', form)).json() as Promise<unknown>;
const LILAS = { street: '12, rue des Lilas', postalCode: '54321', city: 'Petiteville' };

describe('without a geocoder', () => {
  test('the streets of the commune are proposed', async () => {
    expect(await propose(openSite(), { adresse: '12 rue des lil' })).toEqual([LILAS]);
  });

  test.each([
    ['two letters', { adresse: 'ru' }],
    ['a whole letter', { adresse: 'rue des Lilas '.repeat(10) }],
    ['nothing', {}],
  ])('%s proposes nothing', async (_what, form: Record<string, string>) => {
    expect(await propose(openSite(), form)).toEqual([]);
  });

  test('nobody else may ask, and no address is in an address', async () => {
    const site = openSite();
    const other = { 'sec-fetch-site': 'cross-site' };
    expect((await site.post('/api/adresses', { adresse: 'rue' }, other)).status).toBe(403);
    expect((await site.get('/api/adresses?adresse=rue')).status).toBe(405);
    const json = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } };
    expect((await site.send('/api/adresses', json)).status).toBe(400);
  });

  test('what is proposed is kept nowhere, and no other site reads it', async () => {
    const response = await openSite().post('/api/adresses', { adresse: 'lilas' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.url).not.toContain('lilas');
    expect(SITE).not.toContain('lilas');
  });
});

describe('with a geocoder', () => {
  const open = () => openSite({ PARVIS_GEOCODER: address });

  test('addresses of elsewhere come after, each once, without places that are no street', async () => {
    answer = () =>
      found(
        feature('housenumber', '12 Rue des Lilas', '54321', 'Petiteville'),
        feature('housenumber', '12 Rue des Lilas', '31000', 'Toulouse'),
        feature('municipality', 'Lilas', '93260', 'Les Lilas'),
      );
    expect(await propose(open(), { adresse: '12 rue des lilas' })).toEqual([
      LILAS,
      { street: '12 Rue des Lilas', postalCode: '31000', city: 'Toulouse' },
    ]);
    expect(asked.at(-1)?.searchParams.get('q')).toBe('12 rue des lilas');
  });

  test('a place in a street of the commune is never asked of it', async () => {
    const before = asked.length;
    expect(await propose(open(), { adresse: 'lilas', ici: '' })).toHaveLength(1);
    expect(asked).toHaveLength(before);
  });

  test.each([
    ['is down', () => ({ status: 503, body: 'nope' })],
    ['answers something else', () => ({ status: 200, body: '<!doctype html>' })],
    ['lacks what is read', () => found({ properties: { name: 'x' } })],
  ])(
    'that %s, the streets of the commune remain, and the log says no word of it',
    async (_w, say) => {
      answer = say;
      const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
      expect(await propose(open(), { adresse: 'lilas 7' })).toEqual([]);
      expect(await propose(open(), { adresse: 'rue des lilas' })).toHaveLength(1);
      const written = JSON.stringify(log.mock.calls);
      expect(written).toContain('geocoder.failed');
      expect(written).not.toMatch(/lilas/iu);
      log.mockRestore();
    },
  );
});
