import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import {
  happen,
  openDesk,
  receiveOne as on,
  referencesOf,
  type OpenDesk,
} from '../../support/desk-list.ts';
import { readPage } from '../../support/page.ts';

describe('searching', () => {
  const service = 'recherche';
  let desk: OpenDesk;
  let zoe: string;
  const search = async (words: string, from = desk) =>
    readPage(await from.post({ _geste: 'chercher', mots: words }));
  beforeAll(async () => {
    desk = await openDesk([service]);
    zoe = await on(service, '2026-05-02', {
      answers: {
        prenom: 'Zoé',
        nom: 'Nguyễn-O’Connor',
        adresse: { voie: '12, rue des Églantiers', commune: 'Petiteville' },
      },
      contactPhone: '+33639981234',
      contactEmail: 'zoe.n@courriel.example',
    });
    await on(service, '2026-05-03', { answers: { prenom: 'Zoé', nom: 'Martin' } });
  });

  test.each([
    'nguyen',
    'NGUYÊN zoé',
    'connor',
    'eglantiers 12',
    '06 39 98 12 34',
    '+33 6 39 98',
    'zoe.n@courriel',
  ])('« %s » finds the person, whatever the accents', async (words) => {
    expect(referencesOf(await search(words))).toEqual([zoe]);
  });

  test('by number, however it is typed', async () => {
    expect(referencesOf(await search(zoe.toLowerCase().replace('-', ' ')))).toEqual([zoe]);
  });

  test('says where it looked, and keeps what was typed in the page alone', async () => {
    const response = await desk.post({ _geste: 'chercher', mots: 'Zoé' });
    const page = await readPage(response);
    expect(page.text).toContain('2 demandes');
    expect(page.text).toContain('terminées comprises');
    expect(page.value('mots')).toBe('Zoé');
    const hrefs = [...page.document.querySelectorAll('[href],[action]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('action'),
    );
    expect(hrefs.filter((href) => /zo/iu.test(href ?? ''))).toEqual([]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('asks for three letters', async () => {
    const page = await search('zo');
    expect([page.status, page.text.includes('au moins trois lettres')]).toEqual([422, true]);
    expect(page.title).toMatch(/^Erreur/u);
  });

  test.each(["'; drop table desk_lines --", '%%%', '\\', 'a'.repeat(5000), '𝔷𝔬𝔢́'])(
    '« %s » breaks nothing',
    async (words) => {
      expect([200, 422]).toContain((await search(words)).status);
    },
  );

  test('finds nothing of another service, by any word or number', async () => {
    const other = await openDesk(['voirie']);
    for (const words of ['nguyen', '0639981234', zoe]) {
      expect(referencesOf(await search(words, other))).toEqual([]);
    }
  });

  test('finds by the corrected name, and no more once it is erased', async () => {
    const reference = await on(service, '2024-05-02', {
      answers: { prenom: 'Ana', nom: 'Delmotte' },
      deleteAfter: '2025-05-02',
    });
    await happen(reference, 'answers.corrected', '2024-05-03', {
      by: 'person',
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
      details: { questions: 1 },
      content: { changes: [{ question: 'nom', before: 'Delmotte', after: 'Quintrec' }] },
    });
    expect(referencesOf(await search('quintrec'))).toEqual([reference]);
    expect(referencesOf(await search('delmotte'))).toEqual([]);
    await query(
      `update submissions set answers = '{}', contact_email = null, erased_at = now() where reference = $1`,
      [reference],
    );
    expect(referencesOf(await search('quintrec'))).toEqual([]);
    const found = await search(reference);
    expect(referencesOf(found)).toEqual([reference]);
    expect(found.text).not.toContain('Quintrec');
  });

  test('another site cannot make an agent search', async () => {
    const response = await desk.post(
      { _geste: 'chercher', mots: 'nguyen' },
      { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(403);
  });
});
