import type { Day } from '../../kit/day.ts';
import { addDuration } from '../../kit/duration.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatPhone } from '../../kit/format-phone.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { describeLegalBasis } from '../../procedures/legal-basis-texts.ts';
import { changesOf } from '../answers-now.ts';
import { abuseLines } from './abuse-lines.ts';
import { changeLine } from './change-line.ts';
import { eventTexts as texts } from './event-texts.ts';
import type { JournalEvent } from './journal.ts';
import { dayOf } from './legal-facts.ts';
import { linkLines } from './link-lines.ts';
import { opinionLines } from './opinion-lines.ts';
import { recognisedLines } from './recognised-lines.ts';
import { said, signature } from './said.ts';

/**
 * What an event says, in sentences: for the person who follows their request, and for an agent.
 * @param definition under which the request was filed: it names the documents that were asked for
 * @param isDiscreet whether a sensitive answer is left unsaid
 */
export function eventLines(
  event: JournalEvent,
  definition: FiledDefinition,
  isDiscreet = false,
): readonly string[] {
  const lines = linesOf(event, definition, isDiscreet);
  const { countsOn } = event;
  return event.kind === 'receipt.backdated' && countsOn !== null
    ? [texts.countsOn(formatDay(countsOn)), ...lines]
    : lines;
}

function linesOf(
  event: JournalEvent,
  definition: FiledDefinition,
  isDiscreet: boolean,
): readonly string[] {
  switch (event.kind) {
    case 'submission.received':
    case 'request.qualified':
      return [];
    case 'request.taken':
      return event.content ? [texts.inCharge(event.content.by.name, event.content.by.quality)] : [];
    case 'request.assigned': {
      const to = event.content?.to;
      if (to !== undefined) return [texts.inCharge(to.name, to.quality)];
      return event.details.agent === undefined ? [texts.noneInCharge] : [];
    }
    case 'request.rerouted': {
      const { name, phone } = event.details.service;
      return [texts.rerouted(name, formatPhone(phone)), ...said(event.content?.note)];
    }
    case 'request.recognised':
      return [...recognisedLines(event), ...said(event.content?.note)];
    case 'documents.asked':
      return [
        ...askedDocuments(event, definition),
        texts.until(formatDay(askedUntil(event))),
        ...said(event.content?.note),
      ];
    case 'documents.received':
    case 'request.completed':
      return [
        ...(event.details.files > 0 ? [texts.files(event.details.files)] : []),
        ...said(event.content?.note),
      ];
    case 'request.forwarded':
      return event.content ? [texts.forwarded(event.content.to), ...event.content.reach] : [];
    case 'forward.received':
      return [texts.bodyReceived(formatDay(dayOf(event)))];
    case 'answers.corrected':
      return [
        ...changesOf(event).map((change) => changeLine(change, definition, isDiscreet)),
        ...(event.details.silenceCase === undefined ? [] : [texts.newSilence]),
      ];
    case 'contact.changed':
      return [texts.contact[event.details.way]];
    case 'consent.changed':
      return [event.details.isGiven ? texts.consent.given : texts.consent.takenBack];
    case 'message.written':
    case 'note.written':
    case 'person.called':
      return event.content ? [event.content.text, signature(event.content.by)] : [];
    case 'call.missed':
      return [texts.callOwed, ...said(event.content?.note)];
    case 'message.received':
      return [
        ...said(event.content?.text),
        ...(event.details.by === undefined
          ? []
          : [texts.mailed[event.details.isOtherSender === true ? 'other' : 'own']]),
      ];
    case 'decision.made':
      return [
        texts.outcome(event.details.outcome),
        ...said(event.content?.law, texts.law),
        ...said(event.content?.facts, texts.facts),
        ...(event.content ? [signature(event.content.signatory)] : []),
      ];
    case 'decision.notified':
      return [texts.notified(event.details.by)];
    case 'decision.implied':
      return [texts.outcome(event.details.outcome)];
    case 'attestation.given':
      return [texts.check(event.details.check)];
    case 'opinion.asked':
    case 'opinion.given':
    case 'opinion.withdrawn':
      return opinionLines(event);
    case 'request.linked':
    case 'request.unlinked':
    case 'request.merged':
    case 'request.unmerged':
    case 'request.joined':
    case 'request.parted':
    case 'kept.moved':
      return linkLines(event);
    case 'abuse.warned':
    case 'abuse.marked':
    case 'abuse.lifted':
      return abuseLines(event);
    case 'receipt.backdated':
    case 'request.withdrawn':
    case 'request.closed':
    case 'request.reopened':
      return said(event.content?.reason, texts.reason);
  }
}

/** The last day to send what was asked for. */
export const askedUntil = (event: Extract<JournalEvent, { kind: 'documents.asked' }>): Day =>
  addDuration(dayOf(event), event.details.within);

/** The documents that were asked for, each with the text that allows it (CRPA L114-5). */
export function askedDocuments(
  { details }: Extract<JournalEvent, { kind: 'documents.asked' }>,
  { procedure }: FiledDefinition,
): readonly string[] {
  return details.documents.flatMap((place) => {
    const document = procedure.documents[place];
    return document === undefined
      ? []
      : [`${document.label}. ${texts.basis(describeLegalBasis(document.legalBasis))}`];
  });
}
