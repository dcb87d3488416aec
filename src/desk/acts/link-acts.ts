import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { readReference } from '../../requests/reference.ts';
import { ActProblem } from './act-problem.ts';
import { needed, type ActGiven } from './given.ts';

/** Who asked for the two: nobody answers two persons as one without saying so. */
export const PERSONS = { meme: true, deux: false } as const;

/** Two requests that are read, or answered, together: which may be is the database’s to say. */
export const LINK_ACTS = {
  relier: (given: ActGiven): NewEvent => ({
    kind: 'request.linked',
    details: { to: otherOf(given) },
  }),
  delier: (given: ActGiven): NewEvent => ({
    kind: 'request.unlinked',
    details: { to: otherOf(given) },
  }),
  reunir: (given: ActGiven): NewEvent => ({
    kind: 'request.merged',
    details: { into: otherOf(given), isSamePerson: isSamePerson(given) },
  }),
  separer: (): NewEvent => ({ kind: 'request.unmerged', details: {} }),
} as const;

function otherOf(given: ActGiven): string {
  const reference = readReference(needed(given, 'a'));
  if (reference === undefined) throw new ActProblem('reference-wrong', { field: 'a' });
  return reference;
}

function isSamePerson({ personnes = '' }: ActGiven): boolean {
  if (Object.hasOwn(PERSONS, personnes)) return PERSONS[personnes as keyof typeof PERSONS];
  throw new ActProblem('persons-unchosen', { field: 'personnes' });
}
