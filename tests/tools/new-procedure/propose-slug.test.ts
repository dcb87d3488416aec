import { expect, test } from 'vitest';
import { proposeSlug } from '../../../src/tools/new-procedure/propose-slug.ts';

test.each([
  ['Emprunter des tables', 'emprunter-tables'],
  ['Demander un acte de naissance', 'demander-acte-naissance'],
  ['J’inscris mon enfant à l’école', 'inscris-enfant-a-ecole'],
  ['Œuvre d’art : la signaler !', 'oeuvre-art-signaler'],
  ['  ', ''],
])('« %s » proposes %s', (title, slug) => {
  expect(proposeSlug(title)).toBe(slug);
});

test('a long title is cut between two words', () => {
  const slug = proposeSlug(
    'Demander l’autorisation d’occuper le trottoir devant un commerce du centre',
  );
  expect(slug.length).toBeLessThanOrEqual(50);
  expect(slug).toBe('demander-autorisation-occuper-trottoir-devant');
});
