import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_VERSION } from '../../../src/procedures/catalogue.ts';
import { foreignCatalogue } from '../../support/foreign-catalogue.ts';
import { runImport, runImportProgram } from '../../support/run-import.ts';
import { useServedCatalogue } from '../../support/served-catalogue.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();
const catalogue = useServedCatalogue();

const COPY = 'content/demarches/copie.md';
const PARKING = 'autorisation-stationnement';
/** Starts what a terminal obeys. */
const ESCAPE = String.fromCodePoint(0x1b);

const importer = (...words: readonly string[]) => runImport(content().root, words);
const file = (name: string) => join(content().root, name);

/** A catalogue in a file, as another commune would send it. */
function saved(text: string): string {
  const path = file('catalogue.json');
  writeFileSync(path, text);
  return path;
}

describe('a catalogue that cannot be trusted', () => {
  const change = (from: string | RegExp, to: string) =>
    JSON.stringify(foreignCatalogue(PARKING)).replace(from, to);

  const LIES: readonly (readonly [string, () => string, RegExp])[] = [
    ['is no JSON', () => '{', /son texte ne se lit pas/u],
    ['is something else', () => '{"a":1}', /pas un catalogue de démarches Parvis/u],
    [
      'is of the next format',
      () => change(`"version":"${CATALOGUE_VERSION}"`, '"version":"3.0"'),
      /au format 3\.0/u,
    ],
    [
      'lacks the procedure',
      () => change(`"slug":"${PARKING}"`, '"slug":"autre"'),
      /Il contient : autre/u,
    ],
    [
      'has a reserved key',
      () => change('"kind":', '"__proto__":{"a":1},"kind":'),
      /ce mot est réservé/u,
    ],
    [
      'has HTML in a text',
      () => change(/"help":"[^"]*"/u, '"help":"<img src=x onerror=alert(1)>"'),
      /sans balise HTML/u,
    ],
    [
      'has HTML in the page',
      () => change('"body":"', '"body":"<script>alert(1)</script>'),
      /sans balise HTML/u,
    ],
    [
      'drives the terminal',
      () => change(/"help":"[^"]*"/u, '"help":"\\u001b[2J"'),
      /caractère U\+001B/u,
    ],
    ['drives it by a key', () => change('"kind":', '"\\u001b[2J":1,"kind":'), /caractère U\+001B/u],
    ['has an unknown key', () => change('"kind":', '"magie":1,"kind":'), /une clé connue/u],
    [
      'has no silence rule',
      () => change('"silence":', '"silences":'),
      /clé « procedure\.silence »/u,
    ],
    [
      'is endlessly deep',
      () => change('"kind":', `"kind":${'['.repeat(9000)}${']'.repeat(9000)},"a":`),
      /30 niveaux/u,
    ],
    [
      'links by script',
      () => change('"body":"', '"body":"[Payer la place](javascript:alert(1)) '),
      /un lien vers https/u,
    ],
    ['is too large', () => JSON.stringify({ a: 'a'.repeat(5_000_000) }), /dépasse 5 Mo/u],
  ];

  test.each(LIES)('because it %s is refused in French', async (_why, data, message) => {
    const source = saved(data());
    const { code, said } = await importer(source, PARKING, '--comme', 'copie', '--ecrire');
    expect(said).toMatch(message);
    expect(said).not.toContain(ESCAPE);
    expect(said).not.toMatch(/node:internal| at /u);
    expect(code).toBe(1);
    expect(existsSync(file(COPY))).toBe(false);
  });

  test.each([
    ['http://guichet.valmont.example/demarches.json', /adresse en https:\/\//u],
    ['ftp://127.0.0.1/demarches.json', /adresse en https:\/\//u],
    ['data:application/json,{}', /adresse en https:\/\//u],
    ['https://nom:secret@127.0.0.1/', /adresse en https:\/\//u],
    ['http://127.0.0.1:1/demarches.json', /ne répond pas/u],
    ['/dev/zero', /n’existe pas, ou ne se lit pas/u],
  ])('at %s is not asked for', async (address, message) => {
    const { code, said } = await importer(address, PARKING);
    expect(said).toMatch(message);
    expect(code).toBe(1);
  });

  test('stops the program with 1, and says why where errors go', async () => {
    const words = [saved('{'), PARKING, '--comme', 'copie', '--ecrire'];
    const refused = await runImportProgram(content().root, words);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/son texte ne se lit pas/u);
    expect(existsSync(file(COPY))).toBe(false);
  });

  test('is not followed elsewhere, nor outside its folder', async () => {
    const moved = catalogue().replace('/demarches.json', '/recus');
    expect((await importer(moved, PARKING)).said).toContain('renvoie ailleurs');
    expect((await importer(`${catalogue()}x`, PARKING)).said).toContain('par l’erreur 404');
    const out = await importer(catalogue(), PARKING, '--comme', '../../copie', '--ecrire');
    expect(out.said).toContain('n’est pas un nom de démarche');
  });
});
