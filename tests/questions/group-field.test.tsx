import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { AnswerProblem, FormValues } from '../../src/questions/answer-problem.ts';
import { focusId } from '../../src/questions/control-id.ts';
import type { Field } from '../../src/questions/field.ts';
import { FormField } from '../../src/questions/FormField.tsx';
import type { GroupField } from '../../src/questions/group/group-schema.ts';
import { common } from '../../src/questions/kind-sample.ts';
import { readHtml } from '../support/read-html.ts';

const prenom = { type: 'name', ...common, key: 'prenom', part: 'given', own: false } as const;
const group: GroupField = {
  type: 'group',
  ...common,
  key: 'enfants',
  item: 'Enfant',
  add: 'Ajouter un enfant',
  min: 1,
  max: 3,
  fields: [
    { ...prenom, label: 'Prénom' },
    { type: 'date', ...common, key: 'naissance', label: 'Naissance', past: true },
  ],
};

const draw = (field: Field, values: FormValues = {}, problems: readonly AnswerProblem[] = []) =>
  readHtml(renderToString(<FormField field={field} values={values} problems={problems} />));
const openBlocks = (document: Document) =>
  [...document.querySelectorAll('details')].map(({ open }) => open);

describe('a group of questions', () => {
  test('shows the blocks that are needed, and folds the others', () => {
    const document = draw(group);
    expect([...document.querySelectorAll('legend')].map((legend) => legend.textContent)).toEqual(
      expect.arrayContaining(['Enfant 1', 'Enfant 2', 'Enfant 3']),
    );
    expect(document.querySelector('[name="enfants.0.prenom"]')?.closest('details')).toBeNull();
    expect(openBlocks(document)).toEqual([false, false]);
  });

  test('folds every block when none is needed', () => {
    expect(openBlocks(draw({ ...group, required: false }))).toEqual([false, false, false]);
  });

  test('opens a block that holds an answer, or a mistake', () => {
    expect(openBlocks(draw(group, { 'enfants.1.prenom': 'Zoé' }))).toEqual([true, false]);
    const problem = { control: 'enfants.2.naissance', message: 'Répondez.' };
    expect(openBlocks(draw(group, {}, [problem]))).toEqual([true, true]);
  });

  test('lets a person take back what was added, and only where it holds something', () => {
    const boxes = (values: FormValues) =>
      [...draw(group, values).querySelectorAll('[name=_retirer]')].map((box) =>
        box.getAttribute('value'),
      );
    expect(boxes({})).toEqual([]);
    expect(boxes({ 'enfants.0.prenom': 'Zoé', 'enfants.2.prenom': 'Léo' })).toEqual(['enfants.2']);
  });

  test('says what is wrong beside the question of the child it is about', () => {
    const problem = { control: 'enfants.1.prenom', message: 'Enfant 2 – Prénom' };
    const document = draw(group, {}, [problem]);
    const wrong = [...document.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')];
    expect(wrong.map(({ name }) => name)).toEqual(['enfants.1.prenom']);
  });

  test('leads from the summary to a control that can be typed into', () => {
    const document = draw(group);
    for (const control of ['enfants', 'enfants.1', 'enfants.1.prenom', 'enfants.2.naissance']) {
      const target = document.getElementById(focusId([group], control));
      expect({ control, tag: target?.localName }).toEqual({ control, tag: 'input' });
    }
  });
});

describe('« Je ne sais pas »', () => {
  test('is a box beside a question, with its name for screen readers', () => {
    const document = draw({ ...prenom, unknown: 'Je n’en ai pas' }, { 'prenom.inconnu': 'oui' });
    const box = document.querySelector<HTMLInputElement>('[name="prenom.inconnu"]');
    expect(box?.checked).toBe(true);
    expect(box?.labels?.[0]?.textContent).toBe('Je n’en ai pas (La question)');
  });

  test('is one more answer of radio buttons: a radio button cannot be unticked', () => {
    const document = draw({ type: 'yes-no', ...common, unknown: 'Je ne sais pas' });
    const values = [...document.querySelectorAll<HTMLInputElement>('[name=champ]')].map(
      ({ type, value }) => `${type} ${value}`,
    );
    expect(values).toEqual(['radio oui', 'radio non', 'radio inconnu']);
  });
});

test('a browser is told to fill in the names of the person, never those of somebody else', () => {
  const purpose = (own: boolean) =>
    draw({ ...prenom, own })
      .querySelector('input')
      ?.getAttribute('autocomplete');
  expect(purpose(true)).toBe('given-name');
  expect(purpose(false)).toBe('off');
});

test('a long answer says how much it may hold before it is typed', () => {
  const field = { type: 'long-text', ...common, maxLength: 2000 } as const;
  const area = draw(field).querySelector('textarea');
  const help = area?.ownerDocument.getElementById(area.getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toBe('2\u202f000\u00a0caractères au plus.'.replace('\u00a0', ' '));
});
