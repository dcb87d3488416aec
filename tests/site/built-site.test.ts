import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEDIAN_LIMIT } from '../../src/site/measuring/budgets.ts';
import { medianWeight } from '../../src/site/measuring/page-weight.ts';
import { drawnPages, pagesKeepPromises } from '../support/page-promises.ts';
import { ROOT } from '../support/project.ts';

const DIST = join(ROOT, 'dist');
const pages = await drawnPages(DIST);
/** Addresses that the main part of a page leads to, without their fragments. */
const linkedFrom = (path: string) =>
  [...(pages.find((page) => page.path === path)?.document.querySelectorAll('main a') ?? [])].map(
    (link) => link.getAttribute('href')?.split('#')[0],
  );

const REQUIRED = [
  '/',
  '/demarches/',
  '/demarches/de-a-a-z/',
  '/demarches/themes/etat-civil/',
  '/demarches/particuliers/',
  '/demarches/associations/',
  '/demarches/entreprises/',
  '/demarches/en-ligne/',
  '/demarches/par-telephone/',
  '/demarches/au-guichet/',
  '/fiches/',
  '/actualites/',
  '/agenda/',
  '/alertes/',
  '/services/',
  '/donnees-personnelles/registre/etat-civil/',
  '/suivi/',
  '/aide/',
  '/aide/quartiers/centre/',
  '/mentions-legales/',
  '/donnees-personnelles/',
  '/modalites-utilisation/',
  '/accessibilite/',
  '/ecoconception/',
  '/accessibilite/schema-pluriannuel/',
  '/plan-du-site/',
  '/donnees-ouvertes/',
  '/404.html',
  '/demarches/acte-de-naissance/',
  '/demarches/acte-de-naissance/formulaire/',
  '/services/etat-civil/',
  '/services/voirie/',
];

describe('the built site', () => {
  test.each(REQUIRED)('has %s', (path) => {
    expect(pages.map((page) => page.path)).toContain(path);
  });

  test('says of each document whether it comes with the form, and how it does otherwise', () => {
    const textOf = (slug: string) =>
      pages
        .find(({ path }) => path === `/demarches/${slug}/`)
        ?.document.querySelector('main')
        ?.textContent.replaceAll(/\s+/gu, ' ');
    const joined = 'Vous joignez vos documents en photo ou en PDF.';
    expect(textOf('vide-grenier')).toContain(joined);
    expect(textOf('location-de-salle')).toContain('remise des clés. À montrer au guichet.');
    expect(textOf('location-de-salle')).not.toContain(joined);
    // Nothing of it is filed online.
    expect(textOf('attestation-accueil')).not.toContain(joined);
  });

  test('names every public page once in its sitemap, and in its plan or a page above', async () => {
    const xml = await readFile(join(DIST, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/gu)].map(
      ([, path]) => path,
    );
    const open = pages
      .filter(({ document }) => document.querySelector('meta[name=robots]') === null)
      .map(({ path }) => path);
    expect(listed.toSorted()).toEqual(open.toSorted());
    const plan = pages.find(({ path }) => path === '/plan-du-site/');
    const unplanned = open.filter(
      (path) => plan?.document.querySelector(`main a[href="${path}"]`) == null,
    );
    for (const path of unplanned) {
      expect(path).toMatch(
        /^\/(?:demarches\/[^/]+\/formulaire|(?:fiches|actualites|agenda)\/.+|donnees-.*)\/$/u,
      );
      const above = path.replace(
        /(?:formulaire|registre\/[^/]+|(?<=(?:fiches|actualites|agenda)\/).+)\/$/u,
        '',
      );
      expect(linkedFrom(above)).toContain(path);
    }
  });

  test('says who answers for what the commune does not decide', () => {
    const textAt = (path: string) =>
      pages
        .find((page) => page.path === path)
        ?.document.querySelector('main')
        ?.textContent.replaceAll(/\s+/gu, ' ') ?? '';
    expect(textAt('/demarches/registre-nominatif/')).toContain(
      'Qui s’en occupe : le centre communal d’action sociale de Petiteville.',
    );
    expect(textAt('/demarches/registre-nominatif/formulaire/')).toContain(
      'Le centre communal d’action sociale de Petiteville utilise ces réponses',
    );
    expect(textAt('/donnees-personnelles/registre/famille/')).toContain(
      'Délégué à la protection des données, Centre communal d’action sociale',
    );
    expect(textAt('/demarches/acte-de-naissance/')).not.toContain('Qui s’en occupe');
  });

  test('weighs no more than its budget in the middle', async () => {
    expect(await medianWeight(pages)).toBeLessThanOrEqual(MEDIAN_LIMIT);
  });

  test('says « non conforme » on every page until an audit exists', () => {
    for (const { document } of pages) {
      const link = document.querySelector('footer a[href="/accessibilite/"]');
      expect(link?.textContent.replaceAll('\u00a0', ' ')).toBe('Accessibilité : non conforme');
    }
  });
});

pagesKeepPromises(DIST, pages);
