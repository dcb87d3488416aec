import { describe, expect, test } from 'vitest';
import { findStreets } from '../../src/addresses/find-streets.ts';
import { PETITEVILLE } from '../builders/content.ts';

const find = (typed: string) => findStreets(typed, PETITEVILLE.streets, 5);

describe('a street of the commune', () => {
  test.each([
    ['12 rue des lil', '12, rue des Lilas'],
    ['12, r. des Lilas', '12, rue des Lilas'],
    ['12BIS lilas', '12 bis, rue des Lilas'],
    ['3 ter av général', '3 ter, avenue du Général-de-Gaulle'],
    ['bd simone veil', 'boulevard Simone-Veil'],
    ['rue emile zola', 'rue Émile-Zola'],
    ['rue de l eglise', undefined],
    ['place de l eglise', 'place de l’Église'],
    ['rue st martin', 'rue Saint-Martin'],
    ['١٢ rue des lilas', '12, rue des Lilas'],
    ['１２，ｒｕｅ des Lilas', '12, rue des Lilas'],
    ['8 mai', 'avenue du 8-Mai-1945'],
  ])('typed « %s » is %s', (typed, street) => {
    expect(find(typed)[0]).toBe(street);
  });

  test.each(['', '   ', '12', '12 bis', 'de la', 'rue Inconnue', '<script>', '\u0000'])(
    'is not made up for « %s »',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );

  test('is one of five at most, those that start with the word first', () => {
    expect(find('rue')).toHaveLength(5);
    expect(findStreets('sacre coe', ['rue du Sacré-Cœur'], 5)).toEqual(['rue du Sacré-Cœur']);
    expect(find('marie')).toEqual(['rue Marie-Curie']);
    expect(findStreets('li', ['place du Petit Lin', 'Lilas'], 5)[0]).toBe('Lilas');
  });
});
