import type { JournalEvent } from '../events/journal.ts';
import { isNotified } from '../events/last-decision.ts';
import { readLetter, type Letter } from './letter.ts';

/** A letter that a person may read on the page of their request. */
export interface ToldLetter {
  /** Rank among them: the end of the address of its PDF. */
  readonly number: number;
  readonly kind: 'decision.made' | 'attestation.given';
  readonly letter: Letter;
}

/** The letters of a request that the person was told, in order: a decision once it is notified. */
export function toldLetters(events: readonly JournalEvent[]): readonly ToldLetter[] {
  return events
    .flatMap((event) => {
      if (event.kind !== 'decision.made' && event.kind !== 'attestation.given') return [];
      const text = event.content?.letter;
      if (text === undefined) return [];
      if (event.kind === 'decision.made' && !isNotified(events, event)) return [];
      return { kind: event.kind, letter: readLetter(text) };
    })
    .map((told, place) => ({ number: place + 1, ...told }));
}
