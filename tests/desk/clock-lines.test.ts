import { expect, test } from 'vitest';
import { clockLines, urgencyOf } from '../../src/desk/request/clock-lines.ts';
import { clockTexts } from '../../src/desk/request/clock-texts.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { aDefinition } from '../builders/content.ts';
import { aJournal, SAMPLE_EVENTS } from '../builders/event.ts';

const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll(/[\u00a0\u202f]/gu, ' '));
const clocked = (slug: string, events: readonly NewEvent[], due: string | null = null) => ({
  definition: aDefinition(slug),
  events: aJournal(events),
  state: 'processing' as const,
  acknowledgementDueOn: due,
});

test('silence that rejects or accepts is said with its day and how long is left', () => {
  const parking = clocked('autorisation-stationnement', []);
  expect(plain(clockLines(parking, '2026-06-17'))[0]).toBe(
    'Sans réponse, c’est rejeté le 23 juin 2026 : dans 6 jours.',
  );
  expect(urgencyOf(parking, '2026-06-17')).toBe('law');
  expect(urgencyOf(parking, '2026-05-01')).toBe('soon');
});

test('an acknowledgement that is owed comes first, even late', () => {
  const lines = plain(clockLines(clocked('vide-grenier', [], '2026-05-02'), '2026-05-04'));
  expect(lines[0]).toBe(
    'L’accusé de réception est dû le 2 mai 2026 : passé depuis 2 jours. Qualifiez la demande.',
  );
});

test('documents that are awaited say until when', () => {
  const asked = { ...SAMPLE_EVENTS['documents.asked'], countsOn: '2026-05-04' };
  const request = {
    ...clocked('autorisation-stationnement', [asked]),
    state: 'incomplete' as const,
  };
  expect(plain(clockLines(request, '2026-06-02')).join(' ')).toContain(
    'La personne a jusqu’au 3 juin 2026 pour envoyer les documents : demain.',
  );
});

test('what is decided waits for nothing more', () => {
  const request = clocked('autorisation-stationnement', [SAMPLE_EVENTS['decision.made']]);
  expect(urgencyOf(request, '2026-06-22')).toBe('calm');
  expect(clockLines(request, '2026-06-22')).toHaveLength(1);
});

test.each([
  [0, 'aujourd’hui'],
  [1, 'demain'],
  [6, 'dans 6 jours'],
  [-1, 'c’était hier'],
  [-3, 'passé depuis 3 jours'],
])('%i days are said « %s »', (days, words) => {
  expect(clockTexts.within(days).replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(words);
});
