import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AddressField } from '../../src/questions/address/AddressField.tsx';
import type { AnswerProblem } from '../../src/questions/answer-problem.ts';
import { common } from '../../src/questions/kind-sample.ts';
import { readHtml } from '../support/read-html.ts';

/** Names of the parts that a screen reader announces as wrong. */
const invalidParts = (...problems: readonly AnswerProblem[]) => {
  const field = { type: 'address', ...common, scope: 'postal', own: true } as const;
  const html = renderToString(<AddressField field={field} values={{}} problems={problems} />);
  const document = readHtml(html);
  return [...document.querySelectorAll<HTMLInputElement>('[aria-invalid]')].map(({ name }) => name);
};

test('an address without an answer is wrong where an answer is needed, and only there', () => {
  expect(invalidParts({ control: 'champ', message: 'Répondez.' })).toEqual([
    'champ.voie',
    'champ.code_postal',
    'champ.commune',
  ]);
});

test('one missing part is the only one that is wrong', () => {
  expect(invalidParts({ control: 'champ.commune', message: 'Répondez.' })).toEqual([
    'champ.commune',
  ]);
});

test('an optional part is wrong when the message is about it', () => {
  expect(invalidParts({ control: 'champ.complement', message: 'Trop long.' })).toEqual([
    'champ.complement',
  ]);
});

test.each([
  ['', true],
  ['France', true],
  ['Irlande', false],
])('a postal code is needed in France alone (« %s »)', (pays, isNeeded) => {
  const field = { type: 'address', ...common, scope: 'postal', own: true } as const;
  const html = renderToString(
    <AddressField field={field} values={{ 'champ.pays': pays }} problems={[]} />,
  );
  const document = readHtml(html);
  const code = document.querySelector<HTMLInputElement>('[name="champ.code_postal"]');
  expect(code?.required).toBe(isNeeded);
  expect(code?.labels?.[0]?.textContent.includes('facultatif')).toBe(!isNeeded);
});
