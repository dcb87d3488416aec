import { expect, test } from 'vitest';
import { mandateDigest } from '../../src/mediation/mandate-digest.server.ts';
import { mandateForm, MANDATE } from '../../src/mediation/mandate-form.ts';
import { mandateEnd } from '../../src/mediation/mandate-rules.ts';
import { mandateText, type MandateTerms } from '../../src/mediation/mandate-text.ts';
import { answerChecker } from '../../src/questions/check-form-values.ts';

test.each([
  ['jour', '2026-01-31'],
  ['mois', '2026-02-28'],
  ['semestre', '2026-07-31'],
  ['annee', '2027-01-31'],
] as const)('a mandate of the 31st of January, for one %s, ends on %s', (length, end) => {
  expect(mandateEnd('2026-01-31', length)).toBe(end);
});

const TERMS: MandateTerms = {
  ...{ number: '3467-9ACD', structure: 'Médiathèque', commune: 'la mairie de Petiteville' },
  ...{ mediator: 'Nora Diallo', quality: 'person', firstName: 'Zoé', lastName: 'Martin' },
  ...{ procedures: ['Acte de naissance'], signedOn: '2026-05-04', endsOn: '2026-06-04' },
  mayFollow: false,
};
const wordsOf = (changes: Partial<MandateTerms> = {}) =>
  mandateText({ ...TERMS, ...changes })
    .flatMap(({ lines }) => lines)
    .join('\n');

test('the text says who, for what, until when, and what is seen afterwards', () => {
  const words = wordsOf();
  for (const said of [
    'Zoé Martin',
    'Médiathèque',
    'Acte de naissance',
    'ni tutelle',
    'ne voit rien',
  ]) {
    expect(words).toContain(said);
  }
  expect(wordsOf({ mayFollow: true })).toContain('Jamais mes réponses');
  expect(wordsOf({ quality: 'guardian', proof: 'Jugement' })).not.toContain('ni tutelle');
});

test('another word is another digest', () => {
  const digest = (changes: Partial<MandateTerms>) =>
    mandateDigest(mandateText({ ...TERMS, ...changes }));
  expect(digest({})).toBe(digest({}));
  expect(digest({ endsOn: '2026-06-05' })).not.toBe(digest({}));
});

const form = mandateForm([{ value: 'acte', label: 'Acte de naissance' }]);
const given = {
  ...{ [MANDATE.quality]: 'person', [MANDATE.firstName]: 'Zoé', [MANDATE.lastName]: 'Martin' },
  ...{ [`${MANDATE.procedures}.acte`]: 'oui', [MANDATE.length]: 'jour' },
  ...{ [MANDATE.unprotected]: 'oui', [MANDATE.understood]: 'oui', [MANDATE.agrees]: 'oui' },
};
const problemsOf = (changes: Readonly<Record<string, string>>) => {
  const check = answerChecker(form, '2026-05-04')({ ...given, ...changes });
  return check.success ? [] : check.problems.map(({ control }) => control);
};

test('nobody gives a mandate without both statements, nor while they are protected', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ [MANDATE.agrees]: '' })).toEqual([MANDATE.agrees]);
  expect(problemsOf({ [MANDATE.understood]: '' })).toEqual([MANDATE.understood]);
  expect(problemsOf({ [MANDATE.unprotected]: '' })).toEqual([MANDATE.unprotected]);
  expect(problemsOf({ [`${MANDATE.procedures}.acte`]: '' })).toEqual([MANDATE.procedures]);
});

test('a guardian says what proves it, and declares nothing of a protection', () => {
  const guardian = { [MANDATE.quality]: 'guardian', [MANDATE.unprotected]: '' };
  expect(problemsOf(guardian)).toEqual([MANDATE.proof]);
  expect(problemsOf({ ...guardian, [MANDATE.proof]: 'Jugement du 3 mars 2026' })).toEqual([]);
});
