import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MediationPlacesSchema } from '../../src/publishing/places/mediation-place.ts';
import { placesByDistrict } from '../../src/publishing/places/places-by-district.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { FIXTURE, ROOT } from '../support/project.ts';
import { readHtml } from '../support/read-html.ts';

const DIST = join(ROOT, 'dist');

async function open(path: string): Promise<Document> {
  return readHtml(await readFile(join(DIST, path, 'index.html'), 'utf8'));
}
const plain = (text = '') => text.replaceAll(/\s+/gu, ' ').trim();

const groups = placesByDistrict(PETITEVILLE.mediationPlaces, PETITEVILLE.districts);

test('the help page names every place by district, with its address and its phone', async () => {
  const main = (await open('/aide/')).querySelector('main');
  const headings = [...(main?.querySelectorAll('h2') ?? [])].map((heading) => heading.textContent);
  expect(headings).toEqual(expect.arrayContaining(groups.map(({ name }) => name)));
  for (const { nom, adresse, telephone = '' } of PETITEVILLE.mediationPlaces) {
    expect(plain(main?.textContent)).toContain(plain(nom));
    expect(plain(main?.textContent)).toContain(plain(adresse));
    expect(main?.querySelector(`a[href="tel:${telephone}"]`)).not.toBeNull();
  }
});

test('a structure says when a mediator is there, and for which procedures', async () => {
  const cards = [...(await open('/aide/')).querySelectorAll('main li:has(> h3)')];
  const card = cards.find((one) => one.querySelector('h3')?.textContent === 'Médiathèque');
  expect(plain(card?.textContent)).toMatch(/à votre place : Mardi, jeudi : 14 h à 18 h/u);
  const links = [...(card?.querySelectorAll(':scope ul a') ?? [])].map((one) =>
    one.getAttribute('href'),
  );
  expect(links).toEqual([
    '/demarches/acte-de-naissance/',
    '/demarches/autorisation-stationnement/',
  ]);
});

describe.each(groups)('the page of the district $name', ({ slug, name, places }) => {
  test('tells its places whole, and no other', async () => {
    const document = await open(`/aide/quartiers/${slug}/`);
    expect(plain(document.querySelector('h1')?.textContent)).toBe(`Être aidé : ${plain(name)}`);
    const cards = [...document.querySelectorAll('main li:has(> h3)')];
    expect(cards.map((card) => plain(card.querySelector('h3')?.textContent))).toEqual(
      places.map(({ nom }) => plain(nom)),
    );
    for (const [index, { presentation_resume: summary = '' }] of places.entries()) {
      const text = plain(cards[index]?.textContent);
      expect(text).toContain(plain(summary));
      expect(text).toMatch(/\d h/u);
      expect(text).toMatch(/gratuit/u);
    }
  });

  test('is one of the links that choose a district, and says that it is shown', async () => {
    for (const path of ['/aide/', `/aide/quartiers/${slug}/`]) {
      const links = [...(await open(path)).querySelectorAll('nav.chips a')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        '/aide/',
        ...groups.map((group) => `/aide/quartiers/${group.slug}/`),
      ]);
      const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
      expect(current.map((link) => link.getAttribute('href'))).toEqual([path]);
    }
  });
});

test('every procedure leads to the places', async () => {
  for (const { slug } of PETITEVILLE.procedures) {
    const links = (await open(`/demarches/${slug}/`)).querySelectorAll('main a[href="/aide/"]');
    expect([slug, ...[...links].map((link) => plain(link.textContent))]).toEqual([
      slug,
      'Être aidé près de chez vous',
    ]);
  }
});

test('the places are published again as they are written, in the national standard', async () => {
  const written = await readFile(join(FIXTURE.folder, 'lieux.json'), 'utf8');
  const published: unknown = JSON.parse(await readFile(join(DIST, 'lieux.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(written));
  expect(v.is(MediationPlacesSchema, published)).toBe(true);
});
