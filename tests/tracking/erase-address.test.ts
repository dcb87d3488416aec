import { beforeEach, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

let location: string;
let receipt: ReadPage;
let reference: string;
let code: string;
beforeEach(async () => {
  ({ location, receipt } = await fileForm(site, SLUG, sampleForm(SLUG)));
  [reference = '', code = ''] = [...receipt.document.querySelectorAll('.code')].map(
    (element) => element.textContent,
  );
});

const followed = (path: string) => path.replace('/recus/', '/suivi/');
const erase = (path: string, headers = {}) => site.post(path, { _etape: 'effacer' }, headers);
const look = async (path: string) => readPage(await site.get(path));
/** An address that reference and code open. */
const openAnew = async (): Promise<string> => {
  const found = await site.post('/api/suivi', { numero: reference, code });
  expect(found.status).toBe(303);
  return (found.headers.get('location') ?? '').replace('/suivi/', '/recus/');
};
const traces = async () =>
  (
    await query<{ event: string }>(
      `select j.event from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event like 'access.%' order by j.id`,
      [reference],
    )
  ).map(({ event }) => event);

describe('« J’ai fini : effacer de cet ordinateur »', () => {
  test('is offered by the receipt and by the page of the request', async () => {
    for (const path of [location, followed(location)]) {
      const button = (await look(path)).document.querySelector('button[value=effacer]');
      expect(button?.textContent).toBe('J’ai fini : effacer de cet ordinateur');
      expect(button?.closest('form')?.getAttribute('action')).toBe(location);
    }
  });

  test('closes the address for good, whatever page it showed, and says how to come back', async () => {
    const answer = await erase(location);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(location);
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    for (const path of [location, followed(location), `${location}/1`]) {
      const response = await site.get(path);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const page = await readPage(response);
      expect(page.status).toBe(410);
      expect(page.title).toContain('Cette page est fermée');
      expect(page.text).not.toContain(reference);
      expect(page.text).not.toContain(code);
      expect(page.document.querySelector('input[name=code]')).not.toBeNull();
    }
  });

  test('leaves the code, which opens another address', async () => {
    await erase(location);
    const other = await openAnew();
    expect(other).not.toBe(location);
    const page = await look(other);
    expect(page.text).toContain(reference);
    expect(page.text).toContain(code);
    expect((await look(location)).status).toBe(410);
  });

  test('closes no other address', async () => {
    const [home, library] = [await openAnew(), await openAnew()];
    await erase(library);
    expect((await look(library)).status).toBe(410);
    expect((await look(home)).status).toBe(200);
    expect((await look(location)).status).toBe(200);
  });

  test('twice is once, in the journal too', async () => {
    const answers = await Promise.all([erase(location), erase(location), erase(location)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await traces()).toEqual(['access.closed']);
  });

  test('takes what was written there afterwards from nobody', async () => {
    const page = await look(followed(location));
    await erase(location);
    const key = page.value('_cle') ?? '';
    const late = { _cle: key, _etape: 'message', message: 'Trop tard' };
    const answer = await readPage(await site.post(followed(location), late));
    expect(answer.status).toBe(410);
    const events = await query(
      `select j.event from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'message.received'`,
      [reference],
    );
    expect(events).toEqual([]);
  });

  test('asked by another site is refused', async () => {
    expect((await erase(location, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await look(location)).status).toBe(200);
  });

  test('of an address that nobody has is harmless', async () => {
    const nowhere = `/recus/${'A'.repeat(22)}`;
    expect((await erase(nowhere)).status).toBe(303);
    expect((await look(nowhere)).status).toBe(404);
  });

  test('forgets on the device what « Mes envois » shows of it', async () => {
    await erase(location);
    expect(await (await site.get(location)).text()).toMatch(/indexedDB\.open\(.parvis.\)/u);
  });
});

describe('addresses opened with the code', () => {
  test('stay few: the oldest go, and are never opened again by another', async () => {
    const opened: string[] = [];
    for (let visit = 1; visit <= 22; visit += 1) opened.push(await openAnew());
    const states = await Promise.all(opened.map(async (path) => (await site.get(path)).status));
    expect(states).toEqual([404, 404, ...Array.from({ length: 20 }, () => 200)]);
    const [row] = await query<{ count: number; top: number }>(
      `select count(*)::int as count, max(a.number) as top from request_addresses a
       join submissions s on s.id = a.submission_id where s.reference = $1 and a.medium = 'code'`,
      [reference],
    );
    expect(row?.count).toBe(20);
    expect(row?.top).toBeGreaterThan(22);
  });
});
