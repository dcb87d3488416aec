import * as v from 'valibot';
import { expect, test } from 'vitest';
import { changedQuestions, questionsAsked } from '../../src/browser/form/draft-changes.ts';
import { FieldSchema } from '../../src/questions/field-schema.ts';

const made = (field: object) => v.parse(FieldSchema, { need: 'Instruire la demande.', ...field });
const name = made({ type: 'name', key: 'nom', label: 'Nom', part: 'family', own: true });
const street = made({ type: 'text', key: 'rue', label: 'Rue' });
const kept = questionsAsked([name, street]);

test('a form that did not change leaves nothing to review', () => {
  expect(changedQuestions(kept, [name, street])).toEqual([]);
});

test('new questions, and those asked in another way, are named as they are asked now', () => {
  const changed = { ...street, label: 'Rue et numéro' };
  const added = made({ type: 'email', key: 'courriel', label: 'Adresse électronique' });
  expect(changedQuestions(kept, [name, changed, added])).toEqual([changed, added]);
});

test('a question that is not asked any more, or a text between two, is nothing to review', () => {
  const text = v.parse(FieldSchema, {
    type: 'information',
    key: 'note',
    label: 'Note',
    text: 'À savoir.',
  });
  expect(changedQuestions(kept, [name, text])).toEqual([]);
});
