import { expect, test } from 'vitest';
import { eventState, newsState } from '../../src/publishing/publication.ts';

const NEWS = { publishedOn: '2026-11-10', until: '2026-12-31' };

test.each([
  ['2026-11-09', 'waiting'],
  ['2026-11-10', 'listed'],
  ['2026-12-31', 'listed'],
  ['2027-01-01', 'kept'],
  ['2027-06-30', 'kept'],
  ['2027-07-01', 'gone'],
])('on %s, a news item is %s', (today, state) => {
  expect(newsState(NEWS, today)).toBe(state);
});

test('a news item without a last day stays in the list', () => {
  expect(newsState({ publishedOn: '2020-01-01', until: undefined }, '2026-11-22')).toBe('listed');
});

test.each([
  ['2026-12-05 18:00', '2026-12-05', 'listed'],
  ['2026-12-05 18:00', '2026-12-06', 'kept'],
  ['2026-12-13', '2026-12-13', 'listed'],
  ['2026-12-13', '2027-06-14', 'gone'],
])('an event that ends on %s is, on %s, %s', (end, today, state) => {
  expect(eventState({ end }, today)).toBe(state);
});
