import type { Answers } from '../schemas/answers.ts';
import type { Day } from '../schemas/day.ts';
import type { ProcedureDefinition } from '../schemas/definition.ts';
import { addDuration } from '../schemas/duration.ts';
import type { Receipt, ReceiptSection, SentPart } from '../schemas/receipt.ts';
import { acknowledgementTexts as texts } from '../texts/acknowledgement.ts';
import { formatDay } from '../texts/format-day.ts';
import { answerLines } from './answer-text.ts';
import { implicitDecision, type ImplicitDecision } from './implicit-decision.ts';
import { parisDay, parisDayAndTime } from './paris-time.ts';
import { postalLines, postalSentence } from './postal-lines.ts';

/** An acknowledgement and the days it promises, which are stored beside it to be enforced. */
export interface Acknowledgement {
  readonly receipt: Receipt;
  readonly decision: ImplicitDecision;
  /** Last day on which the answers are kept. */
  readonly deleteAfter: Day;
}

export interface AcknowledgementInput {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly reference: string;
  /** Instant of receipt: the server's, never the sender's (CRPA L112-13). */
  readonly receivedAt: Date;
}

/**
 * Writes the electronic acknowledgement (CRPA L112-11 and R112-11-1): date of receipt; service in
 * charge with its address and phone number; for a request, what silence means and on which day, then
 * the certificate (acceptance) or the ways to appeal (rejection). Pure: same input, same receipt.
 */
export function createAcknowledgement(input: AcknowledgementInput): Acknowledgement {
  const { definition, receivedAt, reference } = input;
  const { procedure, commune } = definition;
  const receivedOn = parisDay(receivedAt);
  const decision = implicitDecision(
    receivedOn,
    procedure.silence,
    commune.implicitDecisionShift.days,
  );
  const deleteAfter = addDuration(receivedOn, procedure.retention.period);
  return {
    decision,
    deleteAfter,
    receipt: {
      format: 1,
      kind: 'acknowledgement',
      reference,
      communeName: commune.name,
      procedure: { slug: definition.slug, title: procedure.title },
      title: texts.title[procedure.kind],
      rows: rows(definition, receivedAt, decision, deleteAfter),
      sections: [
        silenceSection(definition, decision),
        ...(decision.means === 'rejection' ? [appealSection(definition, decision.on)] : []),
        { title: texts.nextTitle, paragraphs: [], items: [...procedure.next] },
        dataSection(definition, deleteAfter),
      ],
      sent: sentParts(definition, input.answers),
    },
  };
}

/** What was sent, part by part, as a person reads it: on the check page and on the receipt. */
export function sentParts(definition: ProcedureDefinition, answers: Answers): SentPart[] {
  return definition.form.map(({ title, fields }) => ({
    title,
    answers: fields.map((field) => {
      const lines = answerLines(field, answers[field.key]);
      return { label: field.label, lines: lines.length === 0 ? [texts.notAnswered] : [...lines] };
    }),
  }));
}

function rows(
  { procedure, service }: ProcedureDefinition,
  receivedAt: Date,
  decision: ImplicitDecision,
  deleteAfter: Day,
): Receipt['rows'] {
  const kept =
    procedure.retention.then === 'destroy' ? texts.rows.deletedOn : texts.rows.archivedOn;
  return [
    { label: texts.rows.receivedAt, lines: [texts.parisTime(parisDayAndTime(receivedAt))] },
    ...(decision.means === 'none'
      ? []
      : [
          {
            label: texts.rows.withoutAnswer(formatDay(decision.on)),
            lines: [decision.means === 'acceptance' ? texts.rows.accepted : texts.rows.rejected],
          },
        ]),
    { label: texts.rows.procedure, lines: [procedure.title] },
    {
      label: texts.rows.service,
      lines: [
        service.name,
        ...postalLines(service.address),
        texts.phone(service.phone),
        texts.email(service.email),
      ],
    },
    { label: kept, lines: [formatDay(deleteAfter)] },
  ];
}

function silenceSection(
  { procedure }: ProcedureDefinition,
  decision: ImplicitDecision,
): ReceiptSection {
  if (procedure.silence.means === 'none' || decision.means === 'none') {
    const reason = procedure.silence.means === 'none' ? [procedure.silence.reason] : [];
    return { title: texts.silenceTitle, paragraphs: reason };
  }
  const day = formatDay(decision.on);
  return {
    title: texts.silenceTitle,
    paragraphs:
      decision.means === 'acceptance'
        ? [texts.silence.acceptance(day), texts.silence.attestation]
        : [texts.silence.rejection(day)],
  };
}

/** Ways and time limits to contest an implicit rejection (CRPA L411-2, CJA R421-1, R421-2, R421-5). */
function appealSection({ procedure, commune }: ProcedureDefinition, on: Day): ReceiptSection {
  const { administrativeCourt: court } = commune;
  const { silence } = procedure;
  const reasons = silence.means === 'rejection' && silence.reasonsOnRequest;
  return {
    title: texts.appealTitle,
    paragraphs: [
      texts.appeal.intro(formatDay(on)),
      texts.appeal.interruption,
      ...(reasons ? [texts.appeal.reasons] : []),
    ],
    items: [
      texts.appeal.toMayor(postalSentence(commune.address), commune.email),
      texts.appeal.toCourt(court.name, postalSentence(court.address)),
    ],
    link: { label: texts.appeal.courtOnline, url: court.onlineUrl },
  };
}

function dataSection(
  { procedure, commune }: ProcedureDefinition,
  deleteAfter: Day,
): ReceiptSection {
  const day = formatDay(deleteAfter);
  const { then } = procedure.retention;
  return {
    title: texts.dataTitle,
    paragraphs: [
      then === 'destroy' ? texts.destroyed(day) : texts.archived(day),
      texts.rights(commune.dpo.email),
    ],
  };
}
