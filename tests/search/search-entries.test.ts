import { expect, test } from 'vitest';
import { deskSheetEntries } from '../../src/search/desk-sheet-entries.ts';
import { searchEntries } from '../../src/search/search-entries.ts';
import { PETITEVILLE } from '../builders/content.ts';

const TODAY = '2026-11-29';
const HELP = [
  { path: '/aide/', title: 'Être aidé', summary: 'Une personne vous aide.', synonyms: [] },
];
const entries = searchEntries(PETITEVILLE, HELP, TODAY);
const entryAt = (path: string) => entries.find((entry) => entry.path === path);

test('a public knowledge sheet is found, an internal one never', () => {
  const sheets = PETITEVILLE.knowledgeSheets.map(({ slug, sheet: { visibility } }) => ({
    visibility,
    isFound: entryAt(`/fiches/${slug}/`) !== undefined,
  }));
  expect(new Set(sheets.map(({ visibility }) => visibility))).toEqual(
    new Set(['public', 'internal']),
  );
  for (const { visibility, isFound } of sheets) expect(isFound).toBe(visibility === 'public');
});

test('the desk finds every sheet, by the words of its rule and headings too', () => {
  const [sheet] = PETITEVILLE.knowledgeSheets;
  if (sheet === undefined) throw new RangeError('No sheet');
  const found = deskSheetEntries(
    [
      ...PETITEVILLE.knowledgeSheets.slice(1),
      { ...sheet, sheet: { ...sheet.sheet, rule: 'Un hippopotame.' }, body: '## Une girafe ?' },
    ],
    (slug) => `/ici/${slug}/`,
  );
  expect(found).toHaveLength(PETITEVILLE.knowledgeSheets.length);
  const last = found.at(-1);
  expect(last?.path).toBe(`/ici/${sheet.slug}/`);
  expect(last?.summary).toContain('Un hippopotame.');
  expect(last?.summary).toContain('Une girafe ?');
});

test('pages of the site are found beside procedures and services', () => {
  expect(entryAt('/aide/')?.kind).toBe('page');
  expect(entryAt('/services/voirie/')?.kind).toBe('service');
});

test('a procedure carries what else people say for its names, and who handles it', () => {
  const content = {
    ...PETITEVILLE,
    sameWords: { accouchement: ['acte de naissance'], bac: ['x'] },
  };
  const procedure = searchEntries(content, [], TODAY).find(
    ({ path }) => path === '/demarches/acte-de-naissance/',
  );
  expect(procedure?.sameWords).toEqual(['accouchement']);
  expect(entryAt(procedure?.service ?? '')?.kind).toBe('service');
});

test('a place is found by the name that people give it', () => {
  const content = { ...PETITEVILLE, sameWords: { cantonniers: ['service Voirie'] } };
  const entry = searchEntries(content, [], TODAY).find(({ path }) => path === '/services/voirie/');
  expect(entry?.sameWords).toEqual(['cantonniers']);
});

test('services and the town hall say how to reach them, and when', () => {
  const { phone, address, openingHours } = PETITEVILLE.commune;
  const { contact } = entryAt('/aide/') ?? {};
  expect(contact?.who).toBe(`Mairie ${PETITEVILLE.commune.ofName}`);
  expect(contact?.phone).toBe(phone);
  expect(contact?.address).toContain(address.city);
  expect(contact?.hours).toHaveLength(openingHours.length);
  expect(entryAt('/services/voirie/')?.contact?.phone).toMatch(/^0/u);
});

test('what somebody else does says who; a body of the directory tells its own name, phone and site', () => {
  const [body] = PETITEVILLE.bodies;
  if (body === undefined) throw new TypeError('No body');
  const signpost = { title: 'Aides de la CAF', body: body.slug, synonyms: ['RSA'] };
  const [entry] = searchEntries(
    {
      ...PETITEVILLE,
      procedures: [],
      knowledgeSheets: [],
      services: new Map(),
      signposts: [{ signpost }],
    },
    [],
    TODAY,
  );
  expect(entry).toMatchObject({ kind: 'elsewhere', path: '/ailleurs/#aides-de-la-caf' });
  expect(entry?.contact).toMatchObject({
    who: body.organisation.name,
    phone: body.organisation.phone,
  });
});
