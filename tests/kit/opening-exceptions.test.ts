import { expect, test } from 'vitest';
import { describeException } from '../../src/commune/opening-exceptions-texts.ts';
import type { OpeningException } from '../../src/commune/opening-exceptions.ts';
import { finishedExceptions } from '../../src/site/content/finished-exceptions.ts';
import { PETITEVILLE } from '../builders/content.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const MORNING = { from: '09:00', to: '12:00' };

test.each<[OpeningException, string]>([
  [
    { from: '2026-12-24', to: '2026-12-31', reason: 'travaux' },
    'Fermé du 24 au 31 décembre 2026 : travaux',
  ],
  [
    { from: '2026-11-30', to: '2026-12-01', reason: 'travaux' },
    'Fermé du 30 novembre au 1er décembre 2026 : travaux',
  ],
  [
    { from: '2026-12-28', to: '2027-01-03', reason: 'vacances' },
    'Fermé du 28 décembre 2026 au 3 janvier 2027 : vacances',
  ],
  [
    { from: '2026-12-01', to: '2027-12-01', reason: 'travaux' },
    'Fermé du 1er décembre 2026 au 1er décembre 2027 : travaux',
  ],
  [{ from: '2026-05-02', reason: 'pont' }, 'Fermé le 2 mai 2026 : pont'],
  [
    { from: '2026-11-11', slots: [MORNING], reason: 'cérémonie' },
    'Ouvert le 11 novembre 2026 de 9 h à 12 h : cérémonie',
  ],
  [
    { from: '2026-12-24', slots: [MORNING, { from: '13:30', to: '16:00' }], reason: 'fêtes' },
    'Ouvert le 24 décembre 2026 de 9 h à 12 h et de 13 h 30 à 16 h : fêtes',
  ],
])('an exception is told in words', (exception, words) => {
  expect(plain(describeException(exception))).toBe(words);
});

test('the build names the exceptions that are over, from the day after their last day', () => {
  const [service] = PETITEVILLE.services.values();
  if (service === undefined) throw new RangeError('No service');
  const openingExceptions = [{ from: '2026-03-02', to: '2026-03-06', reason: 'travaux' }];
  const content = {
    root: { folder: '/x', name: 'content' },
    commune: { ...PETITEVILLE.commune, openingExceptions: [] },
    services: new Map([['voirie', { ...service, openingExceptions }]]),
  };
  expect(finishedExceptions(content, '2026-03-06')).toEqual([]);
  expect(finishedExceptions(content, '2026-03-07').map(plain)).toEqual([
    'content/services/voirie.yml : « Fermé du 2 au 6 mars 2026 : travaux » est passé. Vous pouvez l’enlever de openingExceptions.',
  ]);
});
