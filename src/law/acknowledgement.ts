import { COMMUNE_AUTHORITY } from '../commune/authority.ts';
import { postalLines } from '../commune/postal-lines.ts';
import { capitalised } from '../kit/capitalised.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { parisDay, parisDayAndTime } from '../kit/paris-time.ts';
import { answerWay } from '../procedures/contact-questions.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { dataSection, silenceSection } from './acknowledgement-sections.ts';
import { acknowledgementTexts as texts } from './acknowledgement-texts.ts';
import { answerDueOn } from './answer-due.ts';
import { appealSection } from './appeal-section.ts';
import { implicitDecision, type ImplicitDecision } from './implicit-decision.ts';
import { owesAnswer } from './kept-until.ts';
import { printedDeletion } from './longest-course.ts';
import type { Receipt } from './receipt.ts';
import { keptUntilDay } from './retention-sentences.ts';
import { sentParts } from './sent-parts.ts';
import { silenceCaseOf, silenceIn } from './silence-of.ts';

/** An acknowledgement and the days it promises, which are stored beside it to be enforced. */
export interface Acknowledgement {
  readonly receipt: Receipt;
  /** Place of the case of silence that the answers fall in, among those of the procedure. */
  readonly silenceCase: number | undefined;
  readonly decision: ImplicitDecision;
  /** Last day on which the answers are kept: exact, or the latest where it runs from the end. */
  readonly deleteAfter: Day;
  /** Last day of the receipt; nothing while an answer is owed. */
  readonly proofUntil: Day | null;
}

export interface AcknowledgementInput {
  readonly definition: FiledDefinition;
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
  const silenceCase = silenceCaseOf(definition, input.answers);
  const silence = silenceIn(procedure.silence, silenceCase);
  const decision = implicitDecision(receivedOn, silence, commune.implicitDecisionShift.days);
  const deleteAfter = printedDeletion(receivedOn, silence, procedure);
  return {
    ...{ silenceCase, decision },
    deleteAfter,
    proofUntil: owesAnswer(procedure) ? null : deleteAfter,
    receipt: {
      format: 1,
      kind: 'acknowledgement',
      reference,
      communeName: commune.name,
      procedure: { slug: definition.slug, title: procedure.title },
      title: texts.title[procedure.kind],
      rows: rows(input, decision, deleteAfter),
      sections: [
        silenceSection(definition, silence, decision),
        ...(decision.means === 'rejection'
          ? [appealSection(definition, silence, decision.on)]
          : []),
        { title: texts.nextTitle, paragraphs: [], items: [...procedure.next] },
        dataSection(definition, deleteAfter),
      ],
      sent: sentParts(definition, input.answers),
    },
  };
}

function rows(
  { definition, answers, receivedAt }: AcknowledgementInput,
  decision: ImplicitDecision,
  deleteAfter: Day,
): Receipt['rows'] {
  const { procedure, service, authority, form } = definition;
  const way = answerWay(form, answers);
  const dueOn = answerDueOn(parisDay(receivedAt), procedure);
  return [
    {
      label: texts.rows.receivedAt(authority.nameWithArticle),
      lines: [texts.parisTime(parisDayAndTime(receivedAt))],
    },
    ...(dueOn === undefined || decision.means !== 'none'
      ? []
      : [{ label: texts.rows.answerBy, lines: [formatDay(dueOn)] }]),
    ...(decision.means === 'none'
      ? []
      : [
          {
            label: texts.rows.withoutAnswer(formatDay(decision.on)),
            lines: [decision.means === 'acceptance' ? texts.rows.accepted : texts.rows.rejected],
          },
        ]),
    ...(way === undefined ? [] : [{ label: texts.rows.answerWay, lines: [way] }]),
    { label: texts.rows.procedure, lines: [procedure.title] },
    {
      label: texts.rows.service,
      lines: [
        ...new Set([service.name, ...postalLines(service.address)]),
        texts.phone(service.phone),
        texts.email(service.email),
      ],
    },
    ...decidedBy(definition),
    { label: texts.rows.keptUntil, lines: [keptUntilDay(procedure.retention, deleteAfter)] },
  ];
}

/** Where the commune does not decide, who does. */
function decidedBy({ procedure, authority }: FiledDefinition): Receipt['rows'] {
  if (procedure.kind !== 'request' || authority.kind === COMMUNE_AUTHORITY) return [];
  const lines = [capitalised(authority.decidedBy), texts.phone(authority.phone)];
  return [{ label: texts.rows.decidedBy, lines }];
}
