import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { PETITEVILLE } from '../../builders/content.ts';
import { foreignCatalogue } from '../../support/foreign-catalogue.ts';
import { runImport, runImportProgram } from '../../support/run-import.ts';
import { useServedCatalogue } from '../../support/served-catalogue.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();
const catalogue = useServedCatalogue();

const BIRTH = 'content/demarches/acte-de-naissance.md';
const COPY = 'content/demarches/copie.md';
const PARKING = 'autorisation-stationnement';

const importer = (...words: readonly string[]) => runImport(content().root, words);
const file = (name: string) => join(content().root, name);
const text = (name: string) => readFileSync(file(name), 'utf8');

/** A catalogue in a file, as another commune would send it. */
function saved(data: object): string {
  const path = file('catalogue.json');
  writeFileSync(path, JSON.stringify(data));
  return path;
}

describe('the catalogue on the Node server', () => {
  test('is open to any site, and sent again only when it changed', async () => {
    for (const path of [catalogue(), catalogue().replace('.json', '.schema.json')]) {
      const response = await fetch(path);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('content-type')).toContain('application/json');
      const etag = response.headers.get('etag') ?? '';
      const again = await fetch(path, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('npm run importer', () => {
  test('finds no difference with what we publish ourselves, and writes nothing', async () => {
    const before = text(BIRTH);
    const words = [catalogue(), 'acte-de-naissance'];
    const { code, stdout: said, stderr } = await runImportProgram(content().root, words);
    expect(stderr).toBe('');
    expect(said).toContain('« Demander un acte de naissance », reprise de Petiteville');
    expect(said).toContain('Aucune différence avec la vôtre.');
    expect(said).toContain('Rien n’est écrit : ajoutez --ecrire');
    expect(code).toBe(0);
    expect(text(BIRTH)).toBe(before);
  });

  test('brings back what was published, to the letter', async () => {
    const slug = PARKING;
    const name = `content/demarches/${slug}.md`;
    content().replace(name, 'minutes: 5', 'minutes: 9');
    const { said } = await importer(catalogue(), slug, '--ecrire', '--remplacer');
    expect(said).toMatch(
      /1 différence avec la vôtre :\n {2}clé « minutes » \(.+\)\n {4}ici : « 9 »\n {4}après l’import : « 5 »/u,
    );
    const [ours, theirs] = [
      (await loadContent(content().source)).procedures,
      PETITEVILLE.procedures,
    ];
    expect(ours.find((known) => known.slug === slug)).toEqual({
      ...theirs.find((known) => known.slug === slug),
      file: name,
    });
  });

  test('never replaces a file unless it is told to', async () => {
    content().replace(BIRTH, /^minutes: .*/mu, 'minutes: 99');
    const before = text(BIRTH);
    const { code, said } = await importer(catalogue(), 'acte-de-naissance', '--ecrire');
    expect(said).toContain(`${BIRTH} existe déjà : rien n’est écrit. Ajoutez --remplacer`);
    expect(code).toBe(1);
    expect(text(BIRTH)).toBe(before);
  });

  test('marks what is local in the procedure of another commune, and writes a file that builds', async () => {
    const source = saved(
      foreignCatalogue(PARKING, ({ procedure }) => {
        procedure.title = 'Garder une place devant chez soi';
        procedure.cost = {
          euros: 45,
          legalBasis: { text: 'Délibération du conseil municipal de Valmont du 2 juin 2026' },
        };
        procedure.service = 'rues';
        procedure.related.push('inconnue');
      }),
    );
    const refused = await importer(source, PARKING, '--comme', 'copie', '--ecrire');
    expect(refused.said).toContain('Le service « rues » n’existe pas ici. Ajoutez --service');
    expect(existsSync(file(COPY))).toBe(false);

    const words = ['--comme', 'copie', '--service', 'voirie', '--ecrire'];
    const { code, said } = await importer(source, PARKING, ...words);
    expect(said).toContain('Vous n’avez pas de démarche de ce nom.');
    expect(said).toMatch(/- service : le service rues devient voirie/u);
    expect(said).toMatch(
      /- cost : prix enlevé, il venait de : Délibération du conseil municipal de V/u,
    );
    expect(said).toMatch(/- related : enlevé, car inconnu ici : inconnue/u);
    expect(said).toMatch(/- .+ : le texte nomme Valmont/u);
    expect(code).toBe(0);
    const written = text(COPY);
    expect(written).toMatch(
      /^---\n# Repris de Valmont \(.+\), le 15 janvier 2027\.\n# À vérifier/u,
    );
    expect(written).not.toMatch(/euros: 45|[\u00a0\u202f]/u);
    const copy = (await loadContent(content().source)).procedures.find(
      ({ slug }) => slug === 'copie',
    );
    expect(copy?.procedure).toMatchObject({
      service: 'voirie',
      cost: { varies: 'Selon le tarif voté par le conseil municipal' },
      reviewOn: '2027-01-15',
    });
    expect(copy?.procedure.compared).toEqual([]);
  });

  test('keeps our own price, service and theme when we have the procedure', async () => {
    const source = saved(
      foreignCatalogue(PARKING, ({ procedure }) => {
        procedure.cost = { euros: 45, legalBasis: procedure.cost.legalBasis };
        procedure.service = 'rues';
        procedure.theme = 'circulation';
        procedure.minutes = 7;
      }),
    );
    const { said } = await importer(source, PARKING);
    expect(said).toMatch(/- cost : votre prix est gardé/u);
    expect(said).toMatch(/clé « minutes » \(.+\)\n {4}ici : « 5 »\n {4}après l’import : « 7 »/u);
    expect(said).not.toMatch(/clé « (?:cost|service|theme)/u);
  });
});
