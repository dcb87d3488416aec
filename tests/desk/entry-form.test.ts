import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  BODY,
  boxesOf,
  entryFormOf,
  writeEntry,
  type EntryForm,
} from '../../src/desk/contents/fields/entry-form.ts';
import { shownProblems } from '../../src/desk/contents/fields/shown-problems.ts';
import { entryFormat } from '../../src/editing/entry-file.ts';
import { FIXTURE } from '../support/project.ts';

const TODAY = '2026-12-01';
const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const KINDS = ['actualites', 'agenda', 'alertes', 'services', 'fiches', 'organismes', 'ailleurs'];
const files = KINDS.flatMap((kind) =>
  readdirSync(join(FIXTURE.folder, kind)).map((name) => `${kind}/${name}`),
);
const read = (path: string) => readFileSync(join(FIXTURE.folder, path), 'utf8');

function formOf(path: string): EntryForm {
  const form = entryFormOf(path);
  if (form === undefined) throw new RangeError(`${path} has no boxes`);
  return form;
}

/** The boxes of a file, some of them typed again, and what comes of it. */
function type(path: string, changes: Readonly<Record<string, string>>) {
  const form = formOf(path);
  const written = writeEntry(form, { ...boxesOf(form, read(path), TODAY), ...changes }, read(path));
  const said = shownProblems(written.problems);
  const data = entryFormat(form.kind).fromFile(written.text) as Readonly<Record<string, unknown>>;
  return { ...written, said, data };
}

test.each(files)(
  '%s: boxes that nobody touched say what the file said, and nothing wrong',
  (path) => {
    const form = formOf(path);
    const { text, problems } = type(path, {});
    expect(problems).toEqual([]);
    const { fromFile } = entryFormat(form.kind);
    expect(fromFile(text)).toEqual(fromFile(read(path)));
  },
);

test('long kinds, and files that cannot be read, are written as a text', () => {
  expect(entryFormOf('demarches/acte-de-naissance.md')).toBeUndefined();
  expect(entryFormOf('commune.yml')).toBeUndefined();
  expect(boxesOf(formOf(NEWS), 'sans en-tête', TODAY)).toBeUndefined();
});

test('what is missing or wrong is said at its box, and nothing that was typed is lost', () => {
  const { said, typed } = type(NEWS, {
    'c.title': '',
    'c.publishedOn': 'demain',
    [BODY]: 'Un texte à moi.',
  });
  expect(said.map(({ path }) => path).toSorted()).toEqual(['c.publishedOn', 'c.title']);
  expect(said.map(({ message }) => message).join()).toContain('demain');
  expect(typed).toMatchObject({ 'c.publishedOn': 'demain', [BODY]: 'Un texte à moi.' });
});

test('days that make no sense together are said at their box', () => {
  const { said } = type(NEWS, { 'c.publishedOn': '2026-11-20', 'c.until': '2026-11-01' });
  expect(said.map(({ path }) => path)).toEqual(['c.until']);
});

test('hours: a day is added, a group is taken out, the wrong one is pointed at', () => {
  const service = 'services/ccas.yml';
  const saturday = {
    'c.openingHours.1.days.samedi': 'on',
    'c.openingHours.1.slots.0.from': '09:00',
    'c.openingHours.1.slots.0.to': '12:00',
  };
  const { data, problems } = type(service, saturday);
  expect(problems).toEqual([]);
  expect(data.openingHours).toHaveLength(2);
  expect((data.openingHours as readonly unknown[])[1]).toEqual({
    days: ['samedi'],
    slots: [{ from: '09:00', to: '12:00' }],
  });
  const gone = type(service, { ...saturday, 'c.openingHours.1._enlever': 'on' });
  expect(gone.data.openingHours).toHaveLength(1);
  const wrong = type(service, { ...saturday, 'c.openingHours.1.slots.0.to': 'midi' });
  expect(wrong.said.map(({ path }) => path)).toEqual(['c.openingHours.1.slots.0.to']);
});

test('a new file starts empty: every box that it needs is pointed at, inside its groups', () => {
  const form = formOf('services/piscine.yml');
  const said = shownProblems(writeEntry(form, {}, '').problems).map(({ path }) => path);
  expect(said).toContain('c.name');
  expect(said).toContain('c.openingHours');
  expect(said).toContain('c.address.city');
});

test('a new file comes with its day, and a review one year later', () => {
  expect(boxesOf(formOf('actualites/piscine.md'), '', TODAY)).toEqual({
    'c.publishedOn': '2026-12-01',
    'c.reviewOn': '2027-12-01',
  });
});
