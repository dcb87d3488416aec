import type { JournalEvent } from './journal.ts';

/** A later request that this one is answered for. */
export interface JoinedRequest {
  readonly reference: string;
  readonly isSamePerson: boolean;
}

/** Where a request is answered, when it is not by itself. */
export type MergedInto = Extract<JournalEvent, { kind: 'request.merged' }>['details'];

/** Numbers of the requests that agents read beside this one. */
export function linkedTo(events: readonly JournalEvent[]): readonly string[] {
  return events.reduce<readonly string[]>((linked, event) => {
    if (event.kind !== 'request.linked' && event.kind !== 'request.unlinked') return linked;
    const others = linked.filter((one) => one !== event.details.to);
    return event.kind === 'request.linked' ? [...others, event.details.to] : others;
  }, []);
}

/** The request that is answered in the place of this one; nothing when it is answered by itself. */
export function mergedInto(events: readonly JournalEvent[]): MergedInto | undefined {
  const last = events.findLast(
    ({ kind }) => kind === 'request.merged' || kind === 'request.unmerged',
  );
  return last?.kind === 'request.merged' ? last.details : undefined;
}

/** The requests that this one is answered for, in the order in which they came. */
export function joinedTo(events: readonly JournalEvent[]): readonly JoinedRequest[] {
  return events.reduce<readonly JoinedRequest[]>((joined, event) => {
    if (event.kind !== 'request.joined' && event.kind !== 'request.parted') return joined;
    const { from: reference } = event.details;
    const others = joined.filter((one) => one.reference !== reference);
    return event.kind === 'request.joined'
      ? [...others, { reference, isSamePerson: event.details.isSamePerson }]
      : others;
  }, []);
}
