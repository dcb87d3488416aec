import { describe, expect, test } from 'vitest';
import { typography } from '../../../src/kit/typography.ts';
import { findEmptyLink } from '../../../src/tools/proofreading/rules/link-text.ts';
import { findWrongTypography } from '../../../src/tools/proofreading/rules/wrong-typography.ts';
import { levels, said } from '../../support/remarks.ts';

describe('a link that says nothing', () => {
  test.each([
    'ici',
    'Cliquez ici',
    'En savoir plus',
    'Lire la suite…',
    'Plus d’informations',
    'ce lien',
    '→',
    'https://www.service-public.fr',
  ])('is caught: « %s »', (text) => {
    expect(levels(findEmptyLink(text))).toEqual(['mend']);
  });

  test.each(['Les horaires de la mairie', 'cnil.fr, page des plaintes', 'Voir mon reçu'])(
    'is not seen in « %s »',
    (text) => expect(findEmptyLink(text)).toEqual([]),
  );
});

describe('French typography', () => {
  test.each([
    ['Deux  espaces.', 'deux espaces'],
    ['Deux  : ici.', 'deux espaces'],
    ['Écrivez "oui".', 'guillemets'],
    ['Écrivez «oui».', 'sans espace'],
    ['La mairie , puis le service.', 'Enlevez cette espace'],
    ['La mairie .', 'Enlevez cette espace'],
    ['La mairie,puis le service.', 'il manque une espace'],
    ['Venez.Apportez la carte.', 'il manque une espace'],
    ['Attendez...', 'Écrivez : …'],
    ['Au 2ème étage', '« 2e »'],
    ['Le formulaire N° 12', 'n°'],
    ['Voyez Mr Martin.', 'M.'],
    ['Sa soeur aussi.', 'sœur'],
    ['A la mairie, demandez.', 'À'],
    ['A l’étage', 'À'],
    ['Les oeuvres du musée', 'œuvres'],
    ['Le service Etat civil', 'É'],
    ['Attention !!', 'un seul signe'],
  ])('is caught in « %s »', (sentence, says) => {
    expect(said(findWrongTypography(typography(sentence)))).toContain(says);
  });

  test('is caught where the site puts nothing right: code that forgets its no-break spaces', () => {
    expect(said(findWrongTypography('Revenez en arrière : attendez.'))).toContain('insécable');
  });

  test.each([
    'Où ? Ici : « oui » ; non !',
    "Aujourd'hui, l'acte est prêt.",
    'À 8 h 30, au 2e étage, porte 1,5.',
    'Écrivez à voirie@petiteville.example, sur cnil.fr ou à M. Martin.',
    'La coexistence, le poète et la Moelle.',
    'Il y en a 3, 4 ou 5.',
    'A-t-elle répondu ? Elle en a.',
    'Plan A ou plan B, ligne A de Nantes à Rezé.',
  ])('is right in « %s », spaces typed as they come', (sentence) => {
    expect(findWrongTypography(typography(sentence))).toEqual([]);
  });
});
