import { describe, expect, test } from 'vitest';
import { typography } from '../../../src/kit/typography.ts';
import {
  findShortAmounts,
  findShortHours,
} from '../../../src/tools/proofreading/rules/amount-in-full.ts';
import { findShortDays } from '../../../src/tools/proofreading/rules/day-in-full.ts';
import { said } from '../../support/remarks.ts';

describe('a day that is not in full', () => {
  test.each([
    ['avant le 01/06/2026', '1er juin 2026'],
    ['avant le 1.6.26', '1er juin 2026'],
    ['avant le 15-09-2026', '15 septembre 2026'],
    ['avant le 2026-12-24', '24 décembre 2026'],
    ['le 15/06 au matin', '15 juin'],
    ['le 15 sept. 2026', '15 septembre 2026'],
    ['dès le 3 févr.', '3 février'],
    ['le 1 juillet', '1er juillet'],
  ])('is caught in « %s »', (sentence, full) => {
    expect(said(findShortDays(sentence))).toContain(`Écrivez « ${full} ».`);
  });

  test.each([
    'le 1er juin 2026',
    'le 21 novembre',
    'loi n° 2015-1459',
    'article R. 112-9-2',
    'version 4.1.2',
    'Ouvert 24/24',
    'le tiers, soit 1/3',
    'par exemple 27 3 1985',
    'année 2026-2027',
    '01 99 00 12 34',
    'le 31 janvier',
  ])('is not seen in « %s »', (sentence) => {
    expect(findShortDays(typography(sentence))).toEqual([]);
  });
});

describe('an amount or an hour that is not in full', () => {
  test.each([
    ['50 €', '50 euros'],
    ['50€', '50 euros'],
    ['1500 euros', '1 500 euros'],
    ['1.500 euros', '1 500 euros'],
    ['12,5 euros', '12,50 euros'],
    ['12.50 €', '12,50 euros'],
    ['3 k€', '3 000 euros'],
    ['EUR 50', '50 euros'],
    ['20 EUR', '20 euros'],
    ['1 €', '1 euro'],
  ])('is caught in « %s »', (amount, full) => {
    expect(said(findShortAmounts(typography(`Cela coûte ${amount} par an.`)))).toContain(
      `Écrivez « ${full} ».`,
    );
  });

  test.each(['8h30', '08h30', '8:30', '08H30'])('is caught in « %s »', (hour) => {
    expect(said(findShortHours(`Ouvert à ${hour}.`))).toContain('Écrivez « 8 h 30 ».');
  });

  test.each([
    '23 000 euros',
    '1 euro',
    '0 euro',
    'zéro euro',
    '12,50 euros',
    'de 8 h 30 à 17 h',
    'En euros',
    'Étape 1: lisez.',
    'une Europe, 27 pays',
    'au 12, rue des Lilas',
  ])('is not seen in « %s »', (sentence) => {
    const typed = typography(sentence);
    expect([...findShortAmounts(typed), ...findShortHours(typed)]).toEqual([]);
  });
});
