import { parisDay } from '../../kit/paris-time.ts';
import type { ProposalEvent, Who } from '../../publishing/review/proposal-event.ts';
import { actsOf, type Proposal, type ProposalAct } from '../../publishing/review/proposal.ts';
import type { DeskCaller } from '../caller.server.ts';
import { PARTS } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';
import { digestText } from './online-content.server.ts';
import type { ActingDependencies, Took } from './proposals-of-desk.server.ts';
import { undoableOf } from './undoable.ts';

type Fields = Readonly<Record<string, string>>;
/** How long a link of a draft opens: the time to ask somebody who is away for a week. */
const SHARED_DAYS = 14;
const DAY_MS = 24 * 3600 * 1000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What forms of the contents do. Rights are judged again here, whatever the page showed. */
export function createProposalActs(dependencies: ActingDependencies) {
  const { store, online, clock, isAloneAllowed, newKey } = dependencies;
  const common = (caller: DeskCaller): { at: string; who: Who } => ({
    at: clock().toISOString(),
    who: { id: caller.agentId, name: caller.name.name },
  });
  return { start, act };

  /** A new proposal: a text, the removal of the file, or the version before. */
  async function start(caller: DeskCaller, path: string, form: Fields): Promise<Took> {
    const base = await online.read(path);
    const typed = form[PARTS.text] ?? '';
    if (form[PARTS.seen] !== digestText(base)) return { path, problem: texts.file.changed };
    const written = (text: string | null, isReturn: boolean) =>
      ({ ...common(caller), kind: 'written', path, text, base, isReturn }) as const;
    if (form[PARTS.act] === 'back') {
      const history = ((await store?.list()) ?? []).filter((one) => one.path === path);
      const undone = undoableOf(history, base);
      if (undone?.before === undefined) return { path, problem: texts.file.changed };
      return addAll([
        written(undone.before, true),
        { ...common(caller), kind: 'submitted' },
        { ...common(caller), kind: 'approved' },
      ]);
    }
    const text = form[PARTS.act] === 'remove' && base !== null ? null : typed;
    if (text === base || text === '') return { path, problem: texts.file.same };
    return addAll([written(text, false)]);
  }

  async function addAll(events: readonly ProposalEvent[]): Promise<Took> {
    const id = newKey();
    for (const [index, event] of events.entries()) await store?.add(id, index, event);
    return { id };
  }

  async function act(caller: DeskCaller, id: string, form: Fields): Promise<Took> {
    const proposal = await store?.find(id);
    if (proposal === undefined) return { id };
    const asked = form[PARTS.act] as ProposalAct;
    const { who } = common(caller);
    const meanwhile = { id, problem: texts.proposal.meanwhile };
    // The check of the program changes nothing that somebody decided on: what it found is judged below.
    const since = proposal.events.slice(Number(form[PARTS.events] ?? ''));
    const isSeen = since.every(({ kind }) => kind === 'checked');
    if (!isSeen || !actsOf(proposal, who, isAloneAllowed).includes(asked)) return meanwhile;
    const event = await eventOf(caller, proposal, asked, form);
    if (typeof event === 'string') return { id, problem: event };
    const isAdded = await store?.add(id, proposal.events.length, event);
    return isAdded === true ? { id } : meanwhile;
  }

  /** @returns what is wrong, in a sentence, or the event */
  async function eventOf(
    caller: DeskCaller,
    { path, text }: Proposal,
    asked: ProposalAct,
    form: Fields,
  ): Promise<ProposalEvent | string> {
    const told = common(caller);
    switch (asked) {
      case 'write': {
        const typed = form[PARTS.text] ?? '';
        const base = await online.read(path);
        if (form[PARTS.seen] !== digestText(base)) return texts.file.changed;
        if (typed === '' || typed === base) return texts.file.same;
        if (typed === text) return texts.file.same;
        return { ...told, kind: 'written', path, text: typed, base, isReturn: false };
      }
      case 'submit':
        return { ...told, kind: 'submitted' };
      case 'withdraw':
        return { ...told, kind: 'withdrawn' };
      case 'share': {
        const until = new Date(clock().getTime() + SHARED_DAYS * DAY_MS).toISOString();
        return { ...told, kind: 'shared', key: newKey(), until };
      }
      case 'unshare':
        return { ...told, kind: 'unshared' };
      case 'return': {
        const note = (form[PARTS.note] ?? '').trim().slice(0, 500);
        return note === '' ? texts.proposal.noNote : { ...told, kind: 'returned', note };
      }
      case 'approve': {
        const days = [form[PARTS.from], form[PARTS.until]].map((day) => day ?? '');
        const [from = '', until = ''] = days;
        const first = from === '' ? parisDay(clock()) : from;
        const isWrong =
          days.some((day) => day !== '' && !DAY.test(day)) || (until !== '' && until < first);
        if (isWrong) return texts.proposal.wrongDays;
        const chosen = { ...(from !== '' && { from }), ...(until !== '' && { until }) };
        return { ...told, kind: 'approved', ...chosen };
      }
    }
  }
}
