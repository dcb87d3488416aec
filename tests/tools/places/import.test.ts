import { describe, expect, test } from 'vitest';
import { aMediationPlace } from '../../builders/mediation-place.ts';
import { placesCsv, usePlacesImport } from '../../support/import-places.ts';

const imported = usePlacesImport();

const NEW = aMediationPlace({ telephone: '+33199001390', latitude: 44.35 });
const OTHER_TOWN = aMediationPlace({ id: 'rodez', commune: 'Rodez', code_postal: '12000' });
const HOMONYM = aMediationPlace({ id: 'loin', code_postal: '62345' });

describe('npm run lieux', () => {
  test.each([
    ['commas', placesCsv([NEW, OTHER_TOWN, HOMONYM])],
    ['semicolons and a mark of byte order', `\uFEFF${placesCsv([NEW, OTHER_TOWN, HOMONYM], ';')}`],
    [
      'tabs and Windows line ends',
      placesCsv([NEW, OTHER_TOWN, HOMONYM], '\t').replaceAll('\n', '\r\n'),
    ],
    ['JSON', JSON.stringify([{ ...NEW, site_web: null, horaires: '' }, OTHER_TOWN, HOMONYM])],
  ])('takes the places of the commune alone, from %s', async (_kind, text) => {
    const before = imported.places();
    const { code, said } = await imported.runOn(text);
    expect(said).toContain('1 lieu ajouté : Maison du Parc (parc).');
    expect(said).toContain('2 lieux d’autres communes, non repris.');
    expect(said).toContain('À ranger dans content/quartiers.yml : Maison du Parc (parc).');
    expect(code).toBe(0);
    expect(imported.places()).toEqual([...before, NEW]);
  });

  test.each(['PETITEVILLE', 'petiteVille', ' Petiteville '])(
    'knows the commune as « %s »',
    async (name) => {
      await imported.runOn(placesCsv([{ ...NEW, commune: name }]));
      expect(imported.find('parc')?.commune).toBe(name.trim());
    },
  );

  test('replaces a place that it knows, in its place in the file, and says it once', async () => {
    const ids = imported.places().map(({ id }) => id);
    const ccas = { ...NEW, id: 'ccas', nom: 'CCAS' };
    expect((await imported.runOn(placesCsv([ccas]))).said).toContain(
      '1 lieu mis à jour : CCAS (ccas).',
    );
    expect(imported.places().map(({ id }) => id)).toEqual(ids);
    expect(imported.find('ccas')?.nom).toBe('CCAS');
    const text = imported.text();
    const again = await imported.runOn(placesCsv([ccas]));
    expect(again.said).toContain('1 lieu déjà à jour : CCAS (ccas).');
    expect(again.said).toContain('Rien n’a changé');
    expect(again.code).toBe(0);
    expect(imported.text()).toBe(text);
  });

  test('keeps a place that is newer here, and those that the file does not hold', async () => {
    const before = imported.text();
    const { said } = await imported.runOn(
      placesCsv([{ ...NEW, id: 'ccas', date_maj: '2020-01-01' }]),
    );
    expect(said).toContain('1 lieu plus récent ici, gardé : Maison du Parc (ccas).');
    expect(said).toMatch(/3 lieux absents du fichier, gardés : France Services/u);
    expect(imported.text()).toBe(before);
  });

  test('names each refused row, its fields and the reasons, and takes the others', async () => {
    const known = imported.find('ccas')?.telephone;
    const wrong = { ...NEW, id: 'ccas', telephone: '03 53 01 77 70', date_maj: '22/11/2026' };
    const { code, said } = await imported.runOn(placesCsv([NEW, wrong, { ...NEW, nom: 'Encore' }]));
    expect(code).toBe(1);
    expect(said).toContain('2 lieux refusés :');
    expect(said).toMatch(
      /ligne 3, « Maison du Parc »\n {4}champ « telephone »\n {6}attendu : .*par exemple \+33199001234/u,
    );
    expect(said).toMatch(
      /champ « date_maj »\n {6}attendu : un jour qui existe.*\n {6}trouvé : « 22\/11\/2026 »/u,
    );
    expect(said).toMatch(/ligne 4, « Encore »\n {4}champ « id »\n {6}attendu : un identifiant/u);
    expect(imported.find('parc')).toEqual(NEW);
    expect(imported.find('ccas')?.telephone).toBe(known);
  });

  test('names by its number a place of a JSON list, and what is no place at all', async () => {
    const { said } = await imported.runOn(JSON.stringify([{ ...NEW, code_postal: 12345 }, 'rien']));
    expect(said).toMatch(/lieu n° 1, « Maison du Parc »\n {4}champ « code_postal »/u);
    expect(said).toMatch(/lieu n° 2\n {4}champ « id »\n {6}attendu : un texte\n {6}trouvé : rien/u);
  });

  test.each([
    ['the line « sep=; » of a spreadsheet', `sep=;\r\n${placesCsv([NEW], ';')}`],
    ['the same in quotes, and a mark of byte order', `\uFEFF"sep=;"\n${placesCsv([NEW], ';')}`],
    ['a separator that nothing else shows', `sep=|\n${placesCsv([NEW], '|')}`],
    [
      'names with capitals and spaces',
      placesCsv([NEW]).replace('code_postal', ' Code Postal\u00a0'),
    ],
    ['names in the quotes of Word', placesCsv([NEW]).replace('commune', '“commune”')],
  ])('takes a table with %s', async (_what, table) => {
    expect((await imported.runOn(table)).code).toBe(0);
    expect(imported.find('parc')).toEqual(NEW);
  });

  test('names the columns that the national standard does not know', async () => {
    const { said } = await imported.runOn(placesCsv([{ ...NEW, couleur: 'bleu' }]));
    expect(said).toContain('Colonnes inconnues du format national, non reprises : couleur.');
    expect(imported.find('parc')).toEqual(NEW);
  });

  test('refuses a text that the build would refuse', async () => {
    const { said } = await imported.runOn(
      placesCsv([{ ...NEW, presentation_resume: 'À compléter' }]),
    );
    expect(said).toMatch(/champ « presentation_resume »\n {6}attendu : un texte définitif/u);
    expect(imported.find('parc')).toBeUndefined();
  });
});
