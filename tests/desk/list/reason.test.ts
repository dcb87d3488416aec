import { describe, expect, test } from 'vitest';
import type { DeskLine } from '../../../src/desk/list/desk-line.ts';
import { daysWaiting, reasonOf } from '../../../src/desk/list/line-reason.ts';
import { reasonText } from '../../../src/desk/list/reason-texts.ts';

const TODAY = '2026-06-10';

/** A request that nobody took, received on 1 June 2026. */
const aLine = (changes: Partial<DeskLine> = {}): DeskLine => ({
  ...{ reference: '4K7M-93XC', service: 'voirie', serviceName: 'Voirie' },
  ...{ procedure: 'essai', procedureTitle: 'Essai', channel: 'online', state: 'received' },
  ...{ name: 'Zoé', assignee: null, assigneeName: null, queue: 'untaken', urgency: 10 },
  ...{ urgentOn: '2026-06-01', acceptOn: null, receiptOn: null, promisedOn: null, rejectOn: null },
  ...{ receivedOn: '2026-06-01', personDays: 0, waitingSince: null, endedOn: null, number: 1 },
  ...changes,
});
const said = (changes: Partial<DeskLine>) =>
  reasonText(reasonOf(aLine(changes), TODAY)).replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('why a request stands where it stands', () => {
  test.each([
    [{ acceptOn: '2026-06-16' }, 'Devient une acceptation implicite dans 6 jours'],
    [{ acceptOn: '2026-06-11' }, 'Devient une acceptation implicite demain'],
    [{ acceptOn: '2026-06-10' }, 'Devient une acceptation implicite aujourd’hui'],
    [{ acceptOn: '2026-06-01' }, 'Devenue une acceptation implicite le 1er juin 2026'],
    [{ receiptOn: '2026-06-09' }, 'Accusé de réception en retard de 1 jour'],
    [{ receiptOn: '2026-06-12' }, 'Accusé de réception à envoyer sous 2 jours'],
    [{ promisedOn: '2026-06-08' }, 'Réponse promise, en retard de 2 jours'],
    [{ promisedOn: '2026-06-13' }, 'Réponse promise dans 3 jours au plus tard'],
    [{ rejectOn: '2026-06-25' }, 'Rejetée par le silence dans 15 jours'],
    [{ rejectOn: '2026-06-26' }, 'Personne ne l’a prise, reçue il y a 9 jours'],
    // Silence that accepts is worse than what was said: silence that rejects is not.
    [
      { queue: 'wrote', urgency: 4, acceptOn: '2026-06-16' },
      'Devient une acceptation implicite dans 6 jours',
    ],
    [
      { queue: 'wrote', urgency: 4, rejectOn: '2026-06-16', urgentOn: '2026-06-09' },
      'La personne a écrit hier',
    ],
    [{ queue: 'receipt', receiptOn: '2026-06-30' }, 'Accusé de réception à envoyer sous 20 jours'],
    [{ queue: 'done', urgency: 12, urgentOn: '2026-05-04' }, 'Terminée le 4 mai 2026'],
  ] as const)('%j: « %s »', (changes, words) => {
    expect(said(changes)).toBe(words);
  });
});

test.each([
  [{}, 9],
  [{ personDays: 4 }, 5],
  [{ waitingSince: '2026-06-03' }, 2],
  [{ endedOn: '2026-06-05', personDays: 1 }, 3],
  // Put right to a day before it was waited for.
  [{ personDays: 30 }, 0],
] as const)('days that the commune took, %j: %i', (changes, days) => {
  expect(daysWaiting(aLine(changes), TODAY)).toBe(days);
});
