import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { ImplicitDecision } from '../../law/implicit-decision.ts';
import type { Receipt, ReceiptSection } from '../../law/receipt.ts';
import { writeAcknowledgement, type ReceivedWhen } from '../../law/write-acknowledgement.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { documentLine, documentsTexts } from '../../procedures/documents-texts.ts';
import { appliedSilence } from '../events/applied-silence.ts';
import type { JournalEvent } from '../events/journal.ts';
import { dayOf } from '../events/legal-facts.ts';
import { clocksOf } from '../events/request-clocks.ts';
import { changeTexts } from './change-texts.ts';

/** A request, the last event included. */
export interface ChangedRequest {
  readonly definition: FiledDefinition;
  readonly events: readonly JournalEvent[];
  /** Instant of receipt. */
  readonly receivedAt: string;
  readonly deleteAfter: Day;
}

/**
 * The acknowledgement that follows another receipt, once something changed what it says: its dates are
 * those that the journal gives now, what was sent stays as it was, and what changed is said first.
 */
export function acknowledgementAfter(before: Receipt, request: ChangedRequest): Receipt {
  const { definition, events, deleteAfter } = request;
  const silence = appliedSilence(events, definition.procedure);
  return writeAcknowledgement({
    ...{ definition, silence, deleteAfter, reference: before.reference, sent: before.sent },
    received: receivedWhen(request),
    decision: decisionOf(request),
    applicant: before.applicant,
    isPaper: before.isPaper ?? false,
    change: changeOf(request),
  });
}

/** What the server received itself, at an instant that it knows. */
const ON_SITE = ['online', 'assisted'];

function receivedWhen({ events, receivedAt }: ChangedRequest): ReceivedWhen {
  const backdated = events.findLast(({ kind }) => kind === 'receipt.backdated');
  if (backdated !== undefined) return { on: dayOf(backdated) };
  const at = new Date(receivedAt);
  const isByHand = events.some(
    ({ kind, details }) => kind === 'submission.received' && !ON_SITE.includes(details.channel),
  );
  return { on: parisDay(at), ...(!isByHand && { at }) };
}

/** A day that is not known yet is not told. */
function decisionOf({ definition, events }: ChangedRequest): ImplicitDecision {
  const { clock, implicitDecisionOn, silenceMeans: means } = clocksOf(events, definition);
  return clock === 'running' && implicitDecisionOn !== null && means !== 'none'
    ? { means, on: implicitDecisionOn }
    : { means: 'none' };
}

function changeOf(request: ChangedRequest): ReceiptSection {
  const last = request.events.at(-1);
  const said = last && changeTexts.said[last.kind];
  const decision = decisionOf(request);
  const recognised = last?.kind === 'request.recognised' ? recognisedIn(last, request) : undefined;
  return {
    title: changeTexts.title,
    paragraphs: [
      ...(last === undefined || said === undefined ? [] : [said(formatDay(dayOf(last)))]),
      ...(recognised?.paragraphs ?? []),
      ...(decision.means === 'none' ? [] : [changeTexts.decides(formatDay(decision.on))]),
      changeTexts.replaces,
    ],
    ...(recognised !== undefined && { items: recognised.items, link: recognised.link }),
  };
}

/** What a procedure needs that everyday words may not have said: nothing is asked again here. */
function recognisedIn(
  { details: { procedure } }: Extract<JournalEvent, { kind: 'request.recognised' }>,
  { definition }: ChangedRequest,
): Required<Omit<ReceiptSection, 'title'>> {
  const texts = changeTexts.recognised;
  const { documents } = definition.procedure;
  return {
    paragraphs: [
      texts.title(procedure.title),
      texts.form,
      documents.length === 0 ? documentsTexts.none : texts.documents,
    ],
    items: documents.map(documentLine),
    link: { label: texts.page, url: procedure.page },
  };
}
