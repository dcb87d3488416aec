import type { Day } from '../../kit/day.ts';
import { siteAddressOf } from './draft-preview.ts';
import type { ProposalEvent, Who } from './proposal-event.ts';

/** Where a change of the content is, between whoever writes it and the site. */
export type ProposalState =
  'draft' | 'review' | 'approved' | 'online' | 'refused' | 'withdrawn' | 'ended';

/** A change of one file of the content, as its events tell it. */
export interface Proposal {
  readonly id: string;
  readonly events: readonly ProposalEvent[];
  readonly path: string;
  readonly text: string | null;
  readonly base: string | null;
  readonly state: ProposalState;
  /** Whoever wrote any of it. */
  readonly authors: readonly string[];
  /** What is to be mended in the last text; `undefined` until it is checked. */
  readonly problems: readonly string[] | undefined;
  readonly isReturn: boolean;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** The file that it took the place of, once it was online. */
  readonly before?: string | null | undefined;
  /** Rank of the event that wrote the text: a preview is that of one text. */
  readonly writing: number;
  /** Where somebody without an account may see it, and until which instant. */
  readonly share?: DraftShare | undefined;
}

/** A link of a draft: the last one that was given. */
export interface DraftShare {
  readonly key: string;
  readonly until: string;
  readonly isTakenBack: boolean;
}

/** What a person may do to it. */
export type ProposalAct =
  'write' | 'submit' | 'return' | 'approve' | 'share' | 'unshare' | 'withdraw';

const STATES: Readonly<Record<ProposalEvent['kind'], ProposalState | undefined>> = {
  written: 'draft',
  checked: undefined,
  submitted: 'review',
  returned: 'draft',
  approved: 'approved',
  withdrawn: 'withdrawn',
  published: 'online',
  refused: 'refused',
  ended: 'ended',
  shared: undefined,
  unshared: undefined,
};
/** Before it is online, or given up. */
const COMING: ReadonlySet<ProposalState> = new Set(['draft', 'review', 'approved', 'refused']);

/** @returns `undefined` when nobody wrote anything */
export function readProposal(id: string, events: readonly ProposalEvent[]): Proposal | undefined {
  const writings = events.filter((event) => event.kind === 'written');
  const last = writings.at(-1);
  if (last === undefined) return undefined;
  const after = events.slice(events.lastIndexOf(last));
  const shared = events.findLast((event) => event.kind === 'shared');
  const takenBack = events.findLast((event) => event.kind === 'unshared');
  const approval = after.findLast((event) => event.kind === 'approved');
  return {
    ...{ id, events, path: last.path, text: last.text, base: last.base, isReturn: last.isReturn },
    state: after.flatMap(({ kind }) => STATES[kind] ?? []).at(-1) ?? 'draft',
    authors: [...new Set(writings.map(({ who }) => who.id))],
    problems: after.findLast((event) => event.kind === 'checked')?.said,
    from: approval?.from,
    until: approval?.until,
    before: after.findLast((event) => event.kind === 'published')?.before,
    writing: events.lastIndexOf(last),
    share: shared && {
      ...{ key: shared.key, until: shared.until },
      isTakenBack: takenBack !== undefined && events.indexOf(takenBack) > events.indexOf(shared),
    },
  };
}

/** Whether it waits for nobody any more. */
export const isOver = ({ state }: Proposal): boolean => !COMING.has(state);

/** Whether the link of a draft opens: it was not taken back, and what it shows is still to come. */
export function isShown({ share, state }: Proposal, now: Date): boolean {
  const isOpen = share?.isTakenBack === false && now < new Date(share.until);
  return isOpen && COMING.has(state);
}

/**
 * What somebody may do to a proposal now. Whoever wrote any of it does not approve it, unless the commune says
 * that one person may; a text that was online before, and that somebody approved then, comes back at once.
 */
export function actsOf(
  { state, authors, problems, isReturn, text, path, share }: Proposal,
  who: Who,
  isAloneAllowed: boolean,
): readonly ProposalAct[] {
  const isOpen = state === 'draft' || state === 'refused';
  const mayApprove = isAloneAllowed || isReturn || !authors.includes(who.id);
  const isChecked = problems?.length === 0;
  const acts: Readonly<Record<ProposalAct, boolean>> = {
    write: (isOpen || state === 'review') && text !== null,
    submit: isOpen,
    return: state === 'review',
    approve: state === 'review' && isChecked && mayApprove,
    share: COMING.has(state) && text !== null && siteAddressOf(path) !== undefined,
    unshare: COMING.has(state) && share?.isTakenBack === false,
    withdraw: isOpen || state === 'review' || state === 'approved',
  };
  return (Object.keys(acts) as ProposalAct[]).filter((act) => acts[act]);
}

/** What the program that publishes has to do with it on a day of Paris. */
export function dueOn(
  { state, problems, from, until }: Proposal,
  today: Day,
): 'check' | 'publish' | 'end' | undefined {
  if (problems === undefined && (state === 'draft' || state === 'review')) return 'check';
  if (state === 'approved' && (from === undefined || from <= today)) return 'publish';
  return state === 'online' && until !== undefined && until < today ? 'end' : undefined;
}
