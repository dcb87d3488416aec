import { expect, test } from 'vitest';
import { COMMUNE_AUTHORITY } from '../../src/commune/authority.ts';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { aDefinition } from '../builders/content.ts';

test('where no authority is named, the commune decides as it always did', () => {
  const { authority } = aDefinition('autorisation-stationnement');
  const { sections } = createAcknowledgement({
    definition: aDefinition('autorisation-stationnement'),
    answers: {},
    reference: '4K7M-93XC',
    receivedAt: new Date('2026-04-23T08:15:00Z'),
  }).receipt;
  const appeal = sections.find(({ title }) => title === 'Si vous n’êtes pas d’accord');
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
  expect(authority.kind).toBe(COMMUNE_AUTHORITY);
  expect(appeal?.paragraphs.slice(0, 2).map(plain)).toEqual([
    'Vous avez deux mois à compter du 23 juin 2026 pour contester ce rejet. Deux voies sont possibles :',
    'Le recours gracieux fait dans ce délai l’interrompt. Si la mairie ne répond pas pendant deux mois, ce recours est rejeté. Vous avez alors deux nouveaux mois pour saisir le tribunal.',
  ]);
  expect(appeal?.items?.map(plain)).toEqual([
    'Demandez à la mairie de revoir sa décision : c’est un recours gracieux. Par courrier : Mairie de Petiteville, 2, place du Puits, 54321 Petiteville. Par courriel : mairie@petiteville.example.',
    'Saisissez le tribunal administratif de Nancy. Sur place ou par courrier : 5, place de la Carrière, 54036 Nancy Cedex. En ligne : avec Télérecours citoyens.',
  ]);
  expect(appeal?.link).toEqual({
    label: 'Télérecours citoyens',
    url: 'https://www.telerecours.fr',
  });
});
