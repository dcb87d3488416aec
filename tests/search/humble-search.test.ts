import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { readingProblems } from '../support/reading.ts';

const site = openSite();

const search = async (words: string) =>
  readPage(await site.get(`/recherche?q=${encodeURIComponent(words)}`));
const links = ({ document }: ReadPage) =>
  [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
/** What the button of the free form keeps. */
const keptWords = ({ document }: ReadPage) =>
  document.querySelector<HTMLInputElement>('main form.note input')?.value;

describe('a search', () => {
  test('that tells a danger shows the number before any result', async () => {
    const page = await search('mon mari me frappe et je veux un acte de naissance');
    const [first] = page.document.querySelectorAll('main .part h2');
    expect(first?.textContent).toMatch(/appelez le 3919$/u);
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('tel:3919');
    expect(links(page)[0]).toBe('tel:3919');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('of what somebody else does says who, with the number and the site', async () => {
    const page = await search('permi de conduire');
    expect(page.text).toContain('Ce n’est pas la mairie qui s’en occupe');
    expect(links(page).slice(0, 3)).toEqual([
      '/ailleurs/#permis-de-conduire',
      'tel:3400',
      'https://permisdeconduire.ants.gouv.fr',
    ]);
    expect(links(page)).not.toContain('/demarches/permis-de-construire/');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('of hours shows those of the town hall', async () => {
    const page = await search('horaires mairie');
    expect(page.text).toContain('Mairie de Petiteville');
    expect(links(page)[0]).toBe('tel:0353017700');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('that nothing surely answers says so, offers the free form first, and shows what it found after', async () => {
    const page = await search('recette de tarte pour la cantine');
    expect(page.text).toContain('Nous ne sommes pas sûrs de comprendre');
    expect(keptWords(page)).toBe('recette de tarte pour la cantine');
    expect(page.text.indexOf('Écrire ma demande')).toBeLessThan(page.text.indexOf('Peut-être'));
    expect(readingProblems(page.document)).toEqual([]);
  });
});
