import { describe, expect, test, vi } from 'vitest';
import { expectRefusal } from '../support/expect-refusal.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { readingProblems } from '../support/reading.ts';

const site = openSite();

const FREE_FORM = '/api/demarches/contacter-la-mairie';
const say = async (besoin: string) => readPage(await site.post('/recherche', { besoin }));
const proposed = ({ document }: ReadPage) =>
  [...document.querySelectorAll('main h3 a')].map((link) => link.getAttribute('href'));
const kept = ({ document }: ReadPage) =>
  document.querySelector<HTMLInputElement>(`main form[action="${FREE_FORM}"] input`)?.value;

describe('a need said in everyday words', () => {
  test('is answered by three procedures at most, then by the free form with the words kept', async () => {
    const page = await say('bonjour je déménage samedi, il me faut une place pour le camion');
    expect(page.status).toBe(200);
    expect(proposed(page)[0]).toBe('/demarches/autorisation-stationnement/');
    expect(proposed(page).length).toBeLessThanOrEqual(3);
    for (const path of proposed(page)) expect(path).toMatch(/^\/demarches\//u);
    expect(page.text).toContain('Cela ne convient pas ?');
    expect(kept(page)).toBe('bonjour je déménage samedi, il me faut une place pour le camion');
    expect(page.value('besoin')).toBe(kept(page));
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('stays out of the title, of the address and of the logs', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const response = await site.post('/recherche', { besoin: 'motsecret de Camille' });
    const lines = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(lines).toContain('"route":"/recherche"');
    expect(lines).not.toMatch(/motsecret|Camille/u);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect((await readPage(response)).title).toBe(
      'Dites-nous ce dont vous avez besoin – Petiteville',
    );
  });

  test('that tells a danger shows the number first, and counts nothing', async () => {
    const page = await say('je veux mourir');
    expect(page.document.querySelector('main .part h2')?.textContent).toMatch(/3114$/u);
    expect(proposed(page)).toEqual([]);
    expect(kept(page)).toBe('je veux mourir');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('that no procedure answers leads to the form, the phone and the list', async () => {
    const page = await say('zzyzx qwfp');
    expect(proposed(page)).toEqual([]);
    expect(page.text).toContain('Aucune démarche ne répond à vos mots');
    expect(kept(page)).toBe('zzyzx qwfp');
    expect(page.document.querySelector('main a[href="tel:0353017700"]')).not.toBeNull();
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('opens the free form with its words as they were typed, and nothing is judged yet', async () => {
    const words = '\n  « Bonjour »\r\n<b>&amp;</b> "J’ai\tbesoin" d’aide 😀 \n\n';
    const shown = await say(words);
    const form = await readPage(
      await site.post(FREE_FORM, { besoin: kept(shown) ?? '', _etape: 'commencer' }),
    );
    expect(form.status).toBe(200);
    expect(form.value('besoin')).toBe(words.replaceAll('\r\n', '\n'));
    expect(form.summary).toEqual([]);
    expect(form.title).not.toMatch(/Erreur/u);
    expect(form.document.querySelector('main form')?.getAttribute('action')).toBe(FREE_FORM);
  });

  test('however long is kept whole, and the form says by how much it is too long', async () => {
    const words = `subvention ${'mot '.repeat(5000)}`;
    const page = await say(words);
    expect(page.value('besoin')).toBe(words);
    expect(kept(page)).toBe(words);
    expect(proposed(page)).toContain('/demarches/subvention-association/');
  });

  test('without a word says so, and shows the field again', async () => {
    for (const form of [{ besoin: ' \n ' }, {}, { autre: 'x' }]) {
      const page = await readPage(await site.post('/recherche', form));
      expect(page.status).toBe(200);
      expect(page.text).toContain('Écrivez quelques mots, puis validez.');
      expect(page.value('besoin')?.trim()).toBe('');
    }
  });

  test('sent under the name of a search is answered all the same', async () => {
    const page = await readPage(await site.post('/recherche', { q: 'acte de naissance' }));
    expect(proposed(page)).toContain('/demarches/acte-de-naissance/');
  });

  test.each([
    '</textarea><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!--contenu-->',
  ])('%s is shown as it is typed, and draws nothing', async (words) => {
    const page = await say(words);
    expect(page.value('besoin')).toBe(words);
    expect(page.document.querySelectorAll('main :is(img,script[src])')).toHaveLength(0);
    expect(page.text).not.toContain('alert(1)\n');
  });

  test('from another site, or in a body that is no form, is refused in French', async () => {
    const other = await site.post(
      '/recherche',
      { besoin: 'x' },
      { 'sec-fetch-site': 'cross-site' },
    );
    await expectRefusal(other, 403, /depuis un autre site/u);
    const json = await site.send('/recherche', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    await expectRefusal(json, 415, /Nous ne savons pas lire ce format/u);
  });
});

test('answers that a form does not have are told when it is opened with them', async () => {
  const page = await readPage(
    await site.post(FREE_FORM, { besoin: 'bonjour', intrus: 'x', _etape: 'commencer' }),
  );
  expect(page.status).toBe(422);
  expect(page.value('besoin')).toBe('bonjour');
  expect(page.summary.join(' ')).toContain('intrus');
});
