import { COMMUNE_AUTHORITY } from '../commune/authority.ts';
import { postalLines } from '../commune/postal-lines.ts';
import { capitalised } from '../kit/capitalised.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { parisDayAndTime } from '../kit/paris-time.ts';
import type { FiledDefinition, ToldRule } from '../procedures/definition.ts';
import { dataSection, nextSection, silenceSection } from './acknowledgement-sections.ts';
import { acknowledgementTexts as texts } from './acknowledgement-texts.ts';
import { answerDueOn } from './answer-due.ts';
import { appealSection } from './appeal-section.ts';
import type { ImplicitDecision } from './implicit-decision.ts';
import type { Receipt, ReceiptSection } from './receipt.ts';
import { keptUntilDay } from './retention-sentences.ts';

/** When a request was received: the server's instant (CRPA L112-13), or the day that an agent noted. */
export interface ReceivedWhen {
  readonly on: Day;
  readonly at?: Date;
}

/** What an acknowledgement says of a request. */
export interface AcknowledgedRequest {
  readonly definition: FiledDefinition;
  readonly reference: string;
  readonly received: ReceivedWhen;
  readonly silence: ToldRule;
  readonly decision: ImplicitDecision;
  /** Last day on which the answers are kept. */
  readonly deleteAfter: Day;
  /** Who asks, for whom, and how they want the answer. */
  readonly applicant: Receipt['applicant'];
  readonly sent: Receipt['sent'];
  /** It came by post, at the desk or by phone: CRPA R112-5 applies. */
  readonly isPaper: boolean;
  /** What is not as the receipt before said it. */
  readonly change?: ReceiptSection;
}

/**
 * Writes the acknowledgement (CRPA R112-11-1; on paper, CRPA R112-5). What is useful comes first: what changed,
 * what comes next and by when, whom to call; then the dates in law, the data, and what was sent. Pure.
 */
export function writeAcknowledgement(request: AcknowledgedRequest): Receipt {
  const { definition, reference, silence, decision, deleteAfter, isPaper, change } = request;
  const { procedure, commune } = definition;
  return {
    format: 1,
    kind: 'acknowledgement',
    ...(isPaper && { isPaper }),
    reference,
    communeName: commune.name,
    procedure: { slug: definition.slug, title: procedure.title },
    title: texts.title[procedure.kind],
    ...(change !== undefined && { change }),
    next: nextSection(definition),
    rows: rows(request),
    applicant: request.applicant,
    sections: [
      silenceSection(definition, silence, decision),
      ...(decision.means === 'rejection' ? [appealSection(definition, silence, decision.on)] : []),
      dataSection(definition, deleteAfter),
    ],
    sent: request.sent,
  };
}

/** Without the answers: what is mailed holds none of them. */
function rows({
  definition,
  received,
  decision,
  deleteAfter,
}: AcknowledgedRequest): Receipt['rows'] {
  const { procedure, service, authority } = definition;
  const dueOn = answerDueOn(received.on, procedure);
  return [
    {
      label: texts.rows.receivedAt(authority.nameWithArticle),
      lines: [
        received.at === undefined
          ? formatDay(received.on)
          : texts.parisTime(parisDayAndTime(received.at)),
      ],
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
