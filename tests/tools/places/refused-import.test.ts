import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aMediationPlace } from '../../builders/mediation-place.ts';
import { placesCsv, usePlacesImport } from '../../support/import-places.ts';
import { runProgram } from '../../support/run-here.ts';

const imported = usePlacesImport();

const NEW = aMediationPlace({ telephone: '+33199001390' });
const OTHER_TOWN = aMediationPlace({ id: 'rodez', commune: 'Rodez', code_postal: '12000' });

describe('npm run lieux changes nothing and says why', () => {
  test.each([
    ['an empty file', '', /ne contient aucun lieu/u],
    ['an empty list', '[]', /ne contient aucun lieu/u],
    ['a page of error', '<!doctype html>\n<p>404</p>', /pas une liste de lieux, il manque : id/u],
    ['half a JSON file', '[{"id":"parc"', /JSON est mal formé ou incomplet/u],
    ['an object', '{"lieux":[]}', /n’est pas une liste de lieux/u],
    ['an open quote', `${placesCsv([NEW])}\n"parc`, /mal formé à la ligne \d.*guillemet/u],
    ['a missing column', `${placesCsv([NEW])}\nparc,2`, /ligne 3.*nombre de colonnes/u],
    ['another encoding', Buffer.from('id,nom,commune\n1,Mus\u00e9e,A', 'latin1'), /UTF-8/u],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004\u0014\0'),
      /est un document de Word, d’Excel ou de/u,
    ],
    [
      'a broken row under « sep=; »',
      `sep=;\n${placesCsv([NEW], ';')}\nparc;2`,
      /ligne 4.*colonnes/u,
    ],
    ['another table under « sep=; »', 'sep=;\nNom;Ville\na;b', /il manque : id, commune/u],
    ['other communes', placesCsv([OTHER_TOWN]), /1 lieu d’autres communes/u],
    ['nothing but refused rows', placesCsv([{ ...NEW, pivot: '1' }]), /1 lieu refusé/u],
  ])('with %s', async (_what, text, says) => {
    const before = imported.text();
    const { said } = await imported.runOn(text);
    expect(said).toMatch(/Rien n’a changé/u);
    expect(said).toMatch(says);
    expect(said).not.toMatch(/Error|at file:/u);
    expect(imported.text()).toBe(before);
    expect(readdirSync(join(imported.content().root, 'content'))).not.toContain(
      'lieux.json.nouveau',
    );
  });

  test.each([
    ['/nulle-part.csv', /ne se lit pas/u],
    ['http://exemple.fr/lieux.csv', /n’est pas en https/u],
    ['https://127.0.0.1:1/lieux.csv', /ne répond pas/u],
  ])('with %s', async (source, says) => {
    const { code, said } = await imported.run(source);
    expect(said).toMatch(says);
    expect(code).toBe(1);
  });

  test('with a file of record that is wrong, which it does not replace', async () => {
    imported.content().replace('content/lieux.json', '"pivot"', '"siret"');
    const { code, said } = await imported.runOn(placesCsv([NEW]));
    expect(said).toMatch(/content\/lieux\.json[\s\S]*clé connue/u);
    expect(code).toBe(1);
    expect(imported.find('parc')).toBeUndefined();
  });
});

test('the program says what stopped it where errors go, and ends with 1', async () => {
  const before = imported.text();
  const { root } = imported.content();
  const refused = await runProgram('places/lieux.ts', ['/nulle-part.csv', root]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^Rien n’a changé : .*ne se lit pas\.\n$/u);
  expect(imported.text()).toBe(before);
  imported.content().write('liste.csv', placesCsv([NEW]));
  const taken = await runProgram('places/lieux.ts', [join(root, 'liste.csv'), root]);
  expect(taken).toMatchObject({ code: 0, stderr: '' });
  expect(taken.stdout).toContain('1 lieu ajouté : Maison du Parc (parc).');
  expect(imported.find('parc')).toEqual(NEW);
});

test('npm run lieux reads an address, and keeps the places here when it answers an error', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/lieux.csv' ? 200 : 503;
    response.end(placesCsv([NEW]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const before = imported.text();
    expect((await imported.run(`${url}/absent.csv`)).said).toContain('le serveur répond 503');
    expect(imported.text()).toBe(before);
    await imported.run(`${url}/lieux.csv`);
    expect(imported.find('parc')).toEqual(NEW);
  } finally {
    server.close();
  }
});
