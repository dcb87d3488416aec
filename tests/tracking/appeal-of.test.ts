import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { appealOf } from '../../src/tracking/appeal-of.ts';
import { aDefinition } from '../builders/content.ts';
import { aJournal, SAMPLE_EVENTS } from '../builders/event.ts';
import { aFollowedRequest } from '../builders/followed-request.ts';

const made = SAMPLE_EVENTS['decision.made'];
const told: NewEvent = { ...SAMPLE_EVENTS['decision.notified'], countsOn: '2026-05-18' };
const implied: NewEvent = { ...SAMPLE_EVENTS['decision.implied'], countsOn: '2026-06-23' };
const accepted: NewEvent = {
  kind: 'decision.made',
  details: { outcome: 'accepted' },
  content: { signatory: { name: 'Claire Martin', quality: 'adjointe à la maire' } },
};

/** What a person reads of how to contest, after things that happened. */
function read(...happened: readonly NewEvent[]): string | undefined {
  const definition = aDefinition('location-de-salle');
  const events = aJournal(happened);
  const section = appealOf(aFollowedRequest(definition, { state: 'decided', events }));
  if (section === undefined) return undefined;
  const { paragraphs, items = [] } = section;
  return [...paragraphs, ...items].join('\n').replaceAll('\u00a0', ' ');
}

test('a refusal that was told says how to contest it, from the day when it was told', () => {
  const text = read(made, told);
  expect(text).toContain('à compter du 18 mai 2026');
  expect(text).toContain('recours gracieux');
  expect(text).toContain('tribunal administratif');
  expect(text).not.toContain('L. 232-4');
});

test('a refusal by silence says so from its own day, and that reasons may be asked for', () => {
  expect(read(implied)).toContain('à compter du 23 juin 2026');
});

test.each<[string, readonly NewEvent[]]>([
  ['nothing is decided', []],
  ['a refusal is not told yet: no time runs', [made]],
  ['what was asked for is accepted', [accepted, told]],
  ['another decision follows, not told yet', [made, told, SAMPLE_EVENTS['request.reopened'], made]],
])('nothing is said of it when %s', (_what, happened) => {
  expect(read(...happened)).toBeUndefined();
});
