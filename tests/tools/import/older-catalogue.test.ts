import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/tools/import/read-catalogue.ts';
import { foreignCatalogue } from '../../support/foreign-catalogue.ts';

const MEALS = 'inscription-cantine';

/** A catalogue as a Parvis of format 1 publishes it. */
function olderCatalogue(applicant = 'individual'): unknown {
  const text = JSON.stringify(foreignCatalogue(MEALS))
    .replace(/"version":"2\.\d+"/u, '"version":"1.2"')
    .replaceAll(/"asks":\["person"\],"onBehalf":\[\]/gu, `"applicant":"${applicant}"`)
    .replaceAll(/"sensitive":true,?/gu, '')
    .replaceAll(',}', '}');
  return JSON.parse(text);
}

test('a catalogue of format 1 is read: who asks is translated, and sensitive words are heard', () => {
  const { source } = readCatalogue(olderCatalogue(), MEALS);
  expect(source.procedure.asks).toEqual(['person']);
  const fields = source.procedure.form.flatMap((part) => part.fields);
  const sensitive = fields.filter((field) => 'sensitive' in field && field.sensitive);
  expect(sensitive.map(({ key }) => key)).toEqual(['enfants', 'adaptation', 'quotient_familial']);
});

test('what format 1 did not know is refused', () => {
  expect(() => readCatalogue(olderCatalogue('__proto__'), MEALS)).toThrow(/asks|applicant/u);
});
