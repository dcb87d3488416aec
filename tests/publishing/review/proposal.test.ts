import { expect, test } from 'vitest';
import { isContentPath } from '../../../src/publishing/review/content-path.ts';
import type { ProposalEvent, Who } from '../../../src/publishing/review/proposal-event.ts';
import {
  actsOf,
  dueOn,
  isShown,
  readProposal,
  type Proposal,
} from '../../../src/publishing/review/proposal.ts';

const claire: Who = { id: 'claire', name: 'Claire' };
const marc: Who = { id: 'marc', name: 'Marc' };
const at = '2026-12-01T08:00:00Z';
const written: ProposalEvent = {
  ...{ at, who: claire, kind: 'written', path: 'agenda/bal.md', text: 'b', base: 'a' },
  isReturn: false,
};
const sound: ProposalEvent = { at, who: marc, kind: 'checked', said: [] };
const submitted: ProposalEvent = { at, who: claire, kind: 'submitted' };
const approved = (days: { from?: string; until?: string } = {}): ProposalEvent => ({
  ...{ at, who: marc, kind: 'approved' },
  ...days,
});
const published: ProposalEvent = { at, who: marc, kind: 'published', before: 'a' };

function read(...events: readonly ProposalEvent[]): Proposal {
  const proposal = readProposal('id', events);
  if (proposal === undefined) throw new RangeError('No proposal');
  return proposal;
}

test('whoever wrote does not approve; another person does, once it is checked', () => {
  expect(actsOf(read(written, submitted), marc, false)).not.toContain('approve');
  const checked = read(written, submitted, sound);
  expect(actsOf(checked, claire, false)).not.toContain('approve');
  expect(actsOf(checked, claire, true)).toContain('approve');
  expect(actsOf(checked, marc, false)).toContain('approve');
});

test('a reviewer who rewrites becomes an author, and the review starts again', () => {
  const again = read(written, submitted, sound, { ...written, who: marc, text: 'c' });
  expect(again.state).toBe('draft');
  expect(again.problems).toBeUndefined();
  expect(actsOf(read(...again.events, sound, submitted), marc, false)).not.toContain('approve');
  expect(actsOf(read(...again.events, sound, submitted), claire, false)).not.toContain('approve');
});

test('what is to be mended is not approved', () => {
  const wrong = read(written, { ...sound, kind: 'checked', said: ['Une clé manque.'] }, submitted);
  expect(actsOf(wrong, marc, false)).toEqual(['write', 'return', 'share', 'withdraw']);
});

test('what is online, given up or over takes no act', () => {
  const online = read(written, submitted, sound, approved(), published);
  expect(actsOf(online, marc, true)).toEqual([]);
  const gone = read(written, { at, who: claire, kind: 'withdrawn' });
  expect(actsOf(gone, claire, true)).toEqual([]);
});

test('a link opens until its day, until it is taken back, until the text is online', () => {
  const until = '2026-12-15T08:00:00Z';
  const shared: ProposalEvent = { at, who: claire, kind: 'shared', key: 'k', until };
  const before = new Date('2026-12-10T08:00:00Z');
  const draft = read(written, shared);
  expect(isShown(draft, before)).toBe(true);
  // It follows the text, and a preview is that of one text.
  const again = read(written, shared, { ...written, text: 'c' });
  expect([isShown(again, before), again.writing]).toEqual([true, 2]);
  expect(isShown(draft, new Date(until))).toBe(false);
  expect(isShown(read(written, shared, { at, who: marc, kind: 'unshared' }), before)).toBe(false);
  expect(isShown(read(written, shared, submitted, sound, approved(), published), before)).toBe(
    false,
  );
  expect(actsOf(read({ ...written, path: 'textes.yml' }), claire, false)).not.toContain('share');
});

test('it waits for its day, then leaves after its last one', () => {
  const days = { from: '2027-01-01', until: '2027-03-31' };
  const waiting = read(written, submitted, sound, approved(days));
  expect(dueOn(waiting, '2026-12-31')).toBeUndefined();
  expect(dueOn(waiting, '2027-01-01')).toBe('publish');
  const online = read(...waiting.events, published);
  expect(dueOn(online, '2027-03-31')).toBeUndefined();
  expect(dueOn(online, '2027-04-01')).toBe('end');
});

test('a text is checked once, and again when it changes', () => {
  expect(dueOn(read(written), '2026-12-01')).toBe('check');
  expect(dueOn(read(written, sound), '2026-12-01')).toBeUndefined();
  expect(dueOn(read(written, sound, written), '2026-12-01')).toBe('check');
});

test.each([
  ['actualites/fete.md', true],
  ['commune.yml', true],
  ['actualites/../../package.json', false],
  ['actualites/Fete.md', false],
  ['actualites/fete.yml', false],
  ['ailleurs', false],
  ['/etc/passwd', false],
  ['logo.svg', false],
])('%s: whether it is a content that people write', (path, isContent) => {
  expect(isContentPath(path)).toBe(isContent);
});
