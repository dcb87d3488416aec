import { expect, test } from 'vitest';
import type { RequestState } from '../../src/requests/events/event-kinds.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { clocksOf } from '../../src/requests/events/request-clocks.ts';
import { standingOf } from '../../src/tracking/standing.ts';
import { aDefinition } from '../builders/content.ts';
import { aJournal, SAMPLE_EVENTS } from '../builders/event.ts';
import { aFollowedRequest } from '../builders/followed-request.ts';

/** What a person reads of a request filed on 23 April 2026, after things that happened in May. */
function read(slug: string, state: RequestState, happened: readonly NewEvent[]): string {
  const definition = aDefinition(slug);
  const events = aJournal(happened);
  const clocks = clocksOf(events, definition);
  const { state: name, next } = standingOf(
    aFollowedRequest(definition, { state, events, ...clocks }),
  );
  return [name, ...next].join('\n').replaceAll('\u00a0', ' ');
}

const ASKED: NewEvent = { ...SAMPLE_EVENTS['documents.asked'], countsOn: '2026-05-04' };
const COMPLETED: NewEvent = { ...SAMPLE_EVENTS['request.completed'], countsOn: '2026-05-14' };
const WORKS = 'declaration-prealable-travaux';
const ROOM = 'location-de-salle';

test('an acceptance waits for the documents, then runs anew from the day when they came', () => {
  expect(read(WORKS, 'received', [])).toContain(
    'Sans réponse le 23 mai 2026, votre demande est acceptée.',
  );
  const waiting = read(WORKS, 'incomplete', [ASKED]);
  expect(waiting).toContain('Envoyez les documents demandés avant la fin du 3 juin 2026.');
  expect(waiting).toContain('Le délai pour vous répondre commencera quand vous les aurez envoyés.');
  expect(waiting).not.toContain('Sans réponse');
  expect(read(WORKS, 'processing', [ASKED, COMPLETED])).toContain('Sans réponse le 14 juin 2026');
});

test('a rejection is only put off by the days that were given, or taken', () => {
  expect(read(ROOM, 'incomplete', [ASKED])).toContain('Sans réponse le 23 juillet 2026');
  expect(read(ROOM, 'processing', [ASKED, COMPLETED])).toContain('Sans réponse le 3 juillet 2026');
});

test('a decision says what was decided, and silence that a certificate may be asked for', () => {
  const made: NewEvent = {
    kind: 'decision.made',
    details: { outcome: 'refused' },
    content: {
      signatory: { name: 'Claire Martin', quality: 'adjointe à la maire' },
      law: 'Article 3.',
      facts: 'La rue.',
    },
  };
  const implied: NewEvent = {
    kind: 'decision.implied',
    details: { outcome: 'accepted' },
    countsOn: '2026-05-23',
  };
  expect(read(ROOM, 'decided', [made])).toContain('Réponse : votre demande est refusée.');
  const silent = read(WORKS, 'decided', [made, implied]);
  expect(silent).toContain('Réponse : votre demande est acceptée.');
  expect(silent).toContain('une attestation');
});

test.each<[RequestState, NewEvent, RegExp]>([
  ['forwarded', SAMPLE_EVENTS['request.forwarded'], /Un autre organisme peut répondre/u],
  ['withdrawn', SAMPLE_EVENTS['request.withdrawn'], /Votre dossier est retiré/u],
  ['closed', SAMPLE_EVENTS['request.closed'], /La mairie a fermé ce dossier/u],
])('what is %s says so, and promises no day', (state, event, words) => {
  const text = read(ROOM, state, [event]);
  expect(text).toMatch(words);
  expect(text).not.toContain('Sans réponse');
});
