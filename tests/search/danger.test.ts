import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DANGER_SIGNS } from '../../src/search/danger/danger-signs.ts';
import { dangerTexts } from '../../src/search/danger/danger-texts.ts';
import { findDanger } from '../../src/search/danger/find-danger.ts';

test.each([
  ['mon mari me frappe', '3919'],
  ['MON MARI ME FRAPPE', '3919'],
  ['mon marri me frape', '3919'],
  ['Je veux mourir', '3114'],
  ['jen peu plus jveu en finir', '3114'],
  ['jpe plus vivre comme sa', '3114'],
  ['un enfant est en danger', '119'],
  ['pas d’endroit où dormir cette nuit', '115'],
  ['ça sent le gaz', '0 800 47 33 33'],
  ['sa sen le gaz', '0 800 47 33 33'],
  ['il y a le feu', '18'],
  ['quelqu’un se noie', '18'],
  ['on me suit dans la rue', '17'],
  ['mon père ne respire plus', '15'],
  ['ma fille est harcelée à l’école', '3018'],
  ['au secours', '112'],
] as const)('« %s »: the number is %s', (sentence, number) => {
  expect(findDanger(sentence)).toBe(number);
});

test.each([
  'feu d’artifice',
  'le feu rouge est en panne',
  'acte de décès',
  'suivi de mon dossier',
  'raccordement au gaz de ville',
  'brûler des feuilles mortes',
  '',
])('« %s » tells no danger', (sentence) => {
  expect(findDanger(sentence)).toBeUndefined();
});

test('every number has its words', () => {
  expect(DANGER_SIGNS.map(([number]) => number).toSorted()).toEqual(
    Object.keys(dangerTexts).toSorted(),
  );
});

test('whatever is typed, it answers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (sentence) => {
      findDanger(sentence);
    }),
  );
});
