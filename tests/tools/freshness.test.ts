import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshnessCommand } from '../../src/tools/freshness/freshness.ts';
import { ROOT } from '../support/project.ts';
import { readHtml } from '../support/read-html.ts';
import { runHere, runProgram } from '../support/run-here.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const PARKING = 'content/demarches/autorisation-stationnement.md';
const SHEET = 'content/fiches/refuser-attestation-accueil.md';

const on = (day: string) => ({ environment: { PARVIS_NOW: `${day}T10:00:00Z` } });

/** Runs the command as an editor does, on a day. */
const fraicheur = (day: string, ...words: readonly string[]) =>
  runHere(freshnessCommand, [content().root, ...words], on(day));

/** The site as it is built, later than any change of the content. */
function build() {
  cpSync(join(ROOT, 'dist'), join(content().root, 'dist'), { recursive: true });
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(content().root, 'dist/sitemap.xml'), later, later);
}

/** What Petiteville has to review changes with it: here, two contents alone. */
beforeEach(() => {
  const folder = join(content().root, 'content');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|yml)$/u.test(name)) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/^( *reviewOn: ).*/gmu, '$12099-01-01'));
  }
  content().replace(PARKING, /^reviewOn: .*/mu, 'reviewOn: 2027-05-10');
  content().replace(SHEET, /^reviewOn: .*/mu, 'reviewOn: 2027-04-01');
});

describe('npm run fraicheur', () => {
  test('announces a review sixty days before, to the service that does it', async () => {
    expect((await fraicheur('2027-03-10')).said).not.toMatch(/stationnement\.md\), à relire/u);
    const { said } = await fraicheur('2027-03-11');
    expect(said).toMatch(
      /^Service Voirie \(\d+ points?\)\n(?: {2}.*\n)* {2}À relire\n {4}- Réserver une place pour un déménagement \(content\/demarches\/autorisation-stationnement\.md\), à relire avant le 10 mai 2027$/mu,
    );
  });

  test('puts whoever is the latest first, and blocks after six months alone', async () => {
    const { code, said } = await fraicheur('2027-10-01');
    expect(said).toContain('à relire depuis le 1er avril 2027 (183 jours de retard)');
    expect(said.indexOf('État civil (')).toBeLessThan(said.indexOf('Service Voirie ('));
    expect(said).not.toContain(', bloquant');
    expect(code).toBe(0);
    const later = await fraicheur('2027-10-02');
    expect(later.said).toMatch(/refuser-attestation-accueil\.md\), .*, bloquant$/mu);
    expect(later.code).toBe(1);
  });

  test('asks again for the law that was read more than a year ago', async () => {
    content().replace(PARKING, /^( {4}on: ).*/mu, '$12025-11-20');
    const { said } = await fraicheur('2026-11-22');
    expect(said).toContain('Silence de la mairie : dernière lecture de la loi le 20 novembre 2025');
    expect((await fraicheur('2027-08-21')).said).toMatch(
      /Code des relations entre le public et l’administration \(content\/textes\.yml\), article L\. 112-8 : dernière lecture/u,
    );
  });

  test('names contents without a day, procedures without a sheet, sheets without a procedure', async () => {
    content().write('content/nouveau.yml', 'title: Un nouveau fichier\n');
    content().replace(SHEET, /^procedures: .*/mu, 'procedures: []');
    const { said } = await fraicheur('2026-11-22');
    expect(said).toMatch(
      /Sans responsable[\s\S]*Sans date de relecture\n(?: {4}- .*\n)*? {4}- Un nouveau fichier/u,
    );
    expect(said).toMatch(/Fiches sans démarche\n {4}- Peut-on refuser une attestation/u);
    expect(said).toMatch(/Démarches sans fiche pour les agents\n/u);
  });

  test('finds links that lead nowhere, with their line, once the site is built', async () => {
    build();
    expect((await fraicheur('2026-11-22')).said).not.toContain('nulle part');
    content().replace(
      SHEET,
      /$/u,
      '\n[Une page perdue](/perdue/), [une partie perdue](/aide/#perdue) et [le plan du site](/plan-du-site/).\n',
    );
    build();
    const { code, said } = await fraicheur('2026-11-22');
    const line = readFileSync(join(content().root, SHEET), 'utf8').trimEnd().split('\n').length;
    expect(said).toContain(`, ligne ${line}, lien vers /perdue/, bloquant`);
    expect(said).toContain(`, ligne ${line}, lien vers /aide/#perdue, bloquant`);
    expect(said).not.toContain('/plan-du-site/');
    expect(code).toBe(1);
  });

  test('says that links are not read when the site is not built since', async () => {
    const run = await runProgram('freshness/freshness.ts', [content().root], on('2026-11-22'));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Liens : non vérifiés.');
  });

  test('ends its program with 1 where a review is more than six months late', async () => {
    const run = await runProgram('freshness/freshness.ts', [content().root], on('2027-10-02'));
    expect(run).toMatchObject({ code: 1, stderr: '' });
  });

  test('writes a table for each owner, and a page that is not of the site', async () => {
    const csv = join(content().root, 'retards.csv');
    const page = join(content().root, 'retards.html');
    const { said } = await fraicheur('2027-05-11', '--csv', csv, '--page', page);
    expect(said).toContain(`Écrit dans ${csv}.`);
    const [head, ...rows] = readFileSync(csv, 'utf8').split('\n');
    expect(head).toBe('\ufeffResponsable;Point;Contenu;Fichier;Date;Détail;Bloquant');
    expect(rows.find((row) => row.includes(PARKING) && row.includes('À relire'))).toContain(
      ';10/05/2027;',
    );
    const document = readHtml(readFileSync(page, 'utf8'));
    expect(document.documentElement.lang).toBe('fr');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect([...document.querySelectorAll('h2')].map((title) => title.textContent)).toContain(
      'Service Voirie',
    );
    expect(document.querySelector('tbody th[scope=row]')).not.toBeNull();
  });

  test.each([
    [
      /^- path: commune\.yml\n {2}owner: .*/mu,
      '- path: commune.yml\n  owner: lune',
      /un service de content\/services/u,
    ],
    [/^- path: commune\.yml/mu, '- path: lune.yml', /un fichier qui existe/u],
    [/^- path: commune\.yml/mu, '- path: content/commune.yml', /un dossier du contenu/u],
    [/reviewOn: 2099-01-01/u, 'reviewOn: 2020-01-01', /un jour après reviewedOn/u],
  ])('refuses a calendar of reviews where %s is wrong', async (search, replacement, message) => {
    content().replace('content/relectures.yml', search, replacement);
    const { code, said } = await fraicheur('2026-11-22');
    expect(said).toMatch(message);
    expect(said).toContain('content/relectures.yml');
    expect(code).toBe(1);
  });
});
