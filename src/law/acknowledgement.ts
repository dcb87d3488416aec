import type { Day } from '../kit/day.ts';
import { parisDay } from '../kit/paris-time.ts';
import { answerWay } from '../procedures/contact-questions.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { whoAsked } from '../procedures/who-asked.ts';
import type { Answers } from '../questions/answers.ts';
import { acknowledgementTexts } from './acknowledgement-texts.ts';
import { implicitDecision, type ImplicitDecision } from './implicit-decision.ts';
import { owesAnswer } from './kept-until.ts';
import { printedDeletion } from './longest-course.ts';
import type { Receipt } from './receipt.ts';
import { sentParts } from './sent-parts.ts';
import { silenceCaseOf, silenceIn } from './silence-of.ts';
import { writeAcknowledgement } from './write-acknowledgement.ts';

const { rows: texts } = acknowledgementTexts;

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
  /** It came by post, at the desk or by phone. */
  readonly isPaper?: boolean;
  /** An agent noted the day of receipt, and nobody knows the hour. */
  readonly isDayAlone?: boolean;
}

/**
 * Writes the acknowledgement of what was just received (CRPA L112-11 and R112-11-1; on paper, CRPA L112-3
 * and R112-5), and counts its days. Pure: same input, same receipt.
 */
export function createAcknowledgement(input: AcknowledgementInput): Acknowledgement {
  const { definition, answers, receivedAt, reference, isPaper = false, isDayAlone = false } = input;
  const { procedure, commune, form } = definition;
  const receivedOn = parisDay(receivedAt);
  const silenceCase = silenceCaseOf(definition, answers);
  const silence = silenceIn(procedure.silence, silenceCase);
  const decision = implicitDecision(receivedOn, silence, commune.implicitDecisionShift.days);
  const deleteAfter = printedDeletion(receivedOn, silence, procedure);
  const receipt = writeAcknowledgement({
    ...{ definition, reference, silence, decision, deleteAfter, isPaper },
    received: { on: receivedOn, ...(!isDayAlone && { at: receivedAt }) },
    applicant: applicantRows(form, answers),
    sent: sentParts(definition, answers),
  });
  const proofUntil = owesAnswer(procedure) ? null : deleteAfter;
  return { receipt, silenceCase, decision, deleteAfter, proofUntil };
}

/** What the person said of themselves: it stays out of e-mails, whose address nobody confirmed. */
function applicantRows(form: FiledDefinition['form'], answers: Answers): Receipt['applicant'] {
  const { who, forWhom, right } = whoAsked(form, answers);
  const way = answerWay(form, answers);
  return [
    ...(who.length === 0 ? [] : [{ label: texts.who, lines: [...who] }]),
    ...(forWhom.length === 0 ? [] : [{ label: texts.forWhom, lines: [...forWhom, ...right] }]),
    ...(way === undefined ? [] : [{ label: texts.answerWay, lines: [way] }]),
  ];
}
