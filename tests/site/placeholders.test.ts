import { describe, expect, test } from 'vitest';
import { findPlaceholder } from '../../src/site/content/placeholders.ts';

describe('looking for placeholders', () => {
  test.each([
    'TODO',
    'Prix : à compléter',
    'lorem ipsum dolor',
    'a@example.com',
    '{{ nom }}',
    '[…]',
  ])('finds « %s »', (text) => {
    expect(findPlaceholder(text)).toBeDefined();
  });

  test.each([
    'la méthodologie',
    'mairie@petiteville.example',
    'à définition égale',
    'complétez',
    'Formulaire à compléter',
  ])('leaves « %s » alone', (text) => {
    expect(findPlaceholder(text)).toBeUndefined();
  });
});
