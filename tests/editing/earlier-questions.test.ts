import { describe, expect, test } from 'vitest';
import { earlierQuestions } from '../../src/editing/earlier-questions.ts';

/** A form while it is written: keys are missing here and there. */
const FORM = [
  {
    title: 'La salle',
    fields: [
      {
        type: 'choice',
        key: 'salle',
        label: 'Quelle salle ?',
        options: [{ value: 'fetes', label: 'Fêtes' }],
        unknown: '',
      },
      { type: 'information', key: 'note', text: 'Lisez ceci.' },
      { type: 'yes-no', key: 'musique', label: '' },
      { type: 'choice', key: 'vide', label: 'Sans réponses' },
    ],
  },
  { title: 'Vous', fields: [{ type: 'text', key: 'nom', label: 'Nom' }, { type: 'text' }] },
  null,
];
const keys = (path: string) => earlierQuestions(FORM, path).map(({ key }) => key);

describe('the questions that a condition may name', () => {
  test('are those asked before it, in their order', () => {
    expect(keys('form.0.fields.0.when.0.question')).toEqual([]);
    expect(keys('form.0.fields.2.when.0.question')).toEqual(['salle']);
    expect(keys('form.1.fields.0.when.0.question')).toEqual(['salle', 'musique', 'vide']);
  });

  test('are those of the parts before, for a whole part', () => {
    expect(keys('form.1.when.0.question')).toEqual(['salle', 'musique', 'vide']);
  });

  test('are all of them outside of the form', () => {
    expect(keys('silence.cases.0.when.0.question')).toEqual(['salle', 'musique', 'vide', 'nom']);
  });

  test('are named as people read them, with their answers', () => {
    const [room, music, empty] = earlierQuestions(FORM, '');
    expect(room).toMatchObject({
      label: 'Quelle salle ?',
      answers: [{ value: 'fetes', label: 'Fêtes' }],
    });
    expect(music?.label).toBe('musique');
    expect(music?.answers.map(({ value }) => value)).toEqual(['oui', 'non']);
    expect(empty?.answers).toEqual([]);
  });
});

test('a form that is not written yet has none', () => {
  expect(earlierQuestions(undefined, '')).toEqual([]);
});
