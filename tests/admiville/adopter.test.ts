import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/local/build-site.ts';
import { copySources } from '../../src/local/copy-sources.ts';
import { loadContent, type Content } from '../../src/site/content/load-content.ts';
import { adoptCommand } from '../../src/tools/adopt/adopter.ts';
import { ROOT } from '../support/project.ts';
import { runHere } from '../support/run-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'parvis-adoption-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = (name: string) => join(ROOT, 'tests/fixtures/adoption', `${name}.yml`);
const adoptFrom = (file: string, into: string) =>
  runHere(adoptCommand, ['--dans', join(folder, into), '--reponses', file]);

/** What would betray the demonstration: its name, its numbers, its places. */
const OF_DEMONSTRATION = /Admiville|admiville|01.99.00|Cheflieu|Hôtel-de-Ville|12345/u;

describe.each([
  ['village', 'Aubrac-le-Petit', 1, 4],
  ['ville', 'Le Vast', 5, 40],
  ['intercommunalite', 'Communauté de communes des Trois-Vallées', 3, 4],
])('the content of a %s', (name, communeName, services, procedures) => {
  let content: Content;

  beforeAll(async () => {
    const { code, said } = await adoptFrom(answers(name), name);
    expect(said).toContain('A-RELIRE.txt');
    expect(code).toBe(0);
    content = await loadContent({ folder: join(folder, name), name });
  });

  test('is one that the build takes, with its own services and procedures', () => {
    expect(content.commune.name).toBe(communeName);
    expect(content.services.size).toBe(services);
    expect(content.procedures.length).toBeGreaterThanOrEqual(procedures);
  });

  test('makes a site that names nobody else', async () => {
    const root = join(folder, `${name}-site`);
    copySources(ROOT, root);
    cpSync(join(folder, name), join(root, 'ma-commune'), { recursive: true });
    // Without sheets yet, its middle page is a form: a weight that is told, and refuses nothing.
    await buildSite(root, { PARVIS_CONTENT: 'ma-commune' });
    const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    const shown = pages.filter((page) => page.endsWith('.html'));
    const naming = shown.filter((page) =>
      OF_DEMONSTRATION.test(readFileSync(join(root, 'dist', page), 'utf8')),
    );
    expect(naming).toEqual([]);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain(communeName);
  });

  test('keeps nothing of the demonstration', () => {
    const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
    const kept = files
      .filter((file) => file.isFile())
      .flatMap(({ parentPath, name: file }) => {
        const found = OF_DEMONSTRATION.exec(readFileSync(join(parentPath, file), 'utf8'))?.[0];
        return found === undefined ? [] : [`${file}: ${found}`];
      });
    expect(kept).toEqual([]);
  });

  test('leaves in draft what names a room of elsewhere', () => {
    for (const { procedure, body } of content.procedures)
      expect(JSON.stringify(procedure) + body).not.toMatch(
        /Salle des Lilas|Maison des associations/u,
      );
  });

  test('promises no price that its council has not voted', () => {
    for (const { procedure } of content.procedures)
      expect(procedure.cost.legalBasis.text).not.toMatch(/Délibération/u);
  });
});

describe('nothing is written', () => {
  const changed = (from: string, to: string) => {
    const file = join(folder, 'reponses.yml');
    writeFileSync(file, readFileSync(answers('village'), 'utf8').replace(from, to));
    return adoptFrom(file, 'nothing');
  };

  test.each([
    [
      'hours that cannot be read',
      'mardi 8h30-12h',
      'le matin',
      /horaires.*Écrivez les jours puis les heures/u,
    ],
    [
      'a procedure that does not exist',
      'acte-de-naissance',
      'acte-de-naisance',
      /Vouliez-vous dire acte-de-naissance/u,
    ],
    ['a phone number cut short', '04 66 00 11 22', '04 66', /telephone.*un numéro de téléphone/u],
  ])('for %s', async (_what, from, to, says) => {
    const { code, said } = await changed(from, to);
    expect(said.replaceAll(/[\u00a0\u202f]/gu, ' ')).toMatch(says);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('in a folder that holds something', async () => {
    const { code, said } = await adoptFrom(answers('village'), '.');
    expect(said).toContain('n’est pas vide');
    expect(code).toBe(1);
  });
});
