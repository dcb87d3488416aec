import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { CONTENT_KINDS } from '../../src/editing/content-kinds.ts';
import { entryFormat } from '../../src/editing/entry-file.ts';

function formatOf(name: string) {
  const kind = CONTENT_KINDS.find((known) => known.name === name);
  if (kind === undefined) throw new RangeError(name);
  return entryFormat(kind);
}

const QUESTION = { type: 'text', key: 'nom', label: 'Nom', need: 'Vous joindre.' };
const written = (content: object) =>
  load(/^---\n([\s\S]*)---/u.exec(formatOf('demarches').toFile(content))?.[1] ?? '');

test('what is left empty is not written', () => {
  const content = {
    title: 'Essai',
    competentBody: null,
    lifeEvents: [],
    cost: { euros: 0, varies: '', legalBasis: { text: 'Un texte', article: '', url: '' } },
  };
  expect(written(content)).toEqual({
    title: 'Essai',
    cost: { euros: 0, legalBasis: { text: 'Un texte' } },
  });
});

test('« none » is written where the law wants it said', () => {
  expect(written({ documents: [] })).toEqual({ documents: [] });
});

test('what the build understands by default is shown, and not written again', () => {
  const { fromFile } = formatOf('demarches');
  const file = '---\nform:\n  - title: Vous\n    fields:\n      - { type: text, key: nom }\n---\n';
  expect(fromFile(file)).toMatchObject({
    form: [{ fields: [{ required: true, maxLength: 200 }] }],
  });
  const form = [{ title: 'Vous', fields: [{ ...QUESTION, required: true, maxLength: 200 }] }];
  expect(written({ form })).toEqual({ form: [{ title: 'Vous', fields: [QUESTION] }] });
});

test('an answer that may be left out stays so', () => {
  const form = [{ title: 'Vous', fields: [{ ...QUESTION, required: false }] }];
  expect(written({ form })).toEqual({ form });
});

test('a file with a mark of byte order and the ends of lines of Windows is opened', () => {
  const page = '\uFEFF---\r\ntitle: Essai\r\n---\r\n\r\nBonjour.\r\n';
  expect(formatOf('demarches').fromFile(page)).toMatchObject({ title: 'Essai', body: 'Bonjour.' });
  expect(formatOf('services').fromFile('\uFEFFname: Voirie\r\n')).toMatchObject({ name: 'Voirie' });
});

test('aliases that would hold a billion things are refused, a few are read', () => {
  const { fromFile } = formatOf('services');
  const lines = Array.from({ length: 30 }, (_one, n) => `x${n + 1}: &x${n + 1} [*x${n}, *x${n}]`);
  expect(() => fromFile(['x0: &x0 [1, 1]', ...lines].join('\n'))).toThrow(/aliases/u);
  expect(() => fromFile('name: &x [*x]')).toThrow(/aliases/u);
  expect(fromFile('name: &name Voirie\nshortName: *name')).toMatchObject({ shortName: 'Voirie' });
});

test('days, hours and postal codes stay as they are typed', () => {
  const { fromFile, toFile } = formatOf('services');
  const content = {
    address: { lines: ['1, rue A'], postalCode: '01230', city: 'B' },
    openingHours: [{ days: ['lundi'], slots: [{ from: '08:30', to: '12:00' }] }],
    openingExceptions: [{ from: '2026-12-24', to: '2026-12-31', reason: 'travaux' }],
  };
  expect(fromFile(toFile(content))).toEqual(content);
  expect(formatOf('fiches').toFile({ reviewedOn: '2026-11-22' })).toContain('2026-11-22\n');
});

test('a key that nobody knows is kept, for the build to name it', () => {
  expect(written({ title: 'Essai', tittre: 'Faute' })).toMatchObject({ tittre: 'Faute' });
});
