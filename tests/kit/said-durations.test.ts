import { expect, test } from 'vitest';
import { saidDurations } from '../../src/kit/said-durations.ts';

test.each([
  ['Faites la demande trois semaines avant.', ['P21D']],
  ['Cinq jours ouvrés', ['P7D']],
  ['Un mois, quand le dossier est complet', ['P1M']],
  ['Trois semaines, ou deux mois pour un projet', ['P21D', 'P2M']],
  ['Valable dix-huit mois puis 2 ans', ['P18M', 'P2Y']],
  ['Tout de suite', []],
  ['L’un des moissonneurs', []],
])('« %s » says %j', (sentence, durations) => {
  expect(saidDurations(sentence).map(({ duration }) => duration)).toEqual(durations);
});

test('only where the words around it are those', () => {
  const said = saidDurations('Une durée d’un mois, demandée quinze jours avant.', '{}\\savant');
  expect(said).toEqual([{ said: 'quinze jours', duration: 'P15D' }]);
});
