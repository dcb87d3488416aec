import type { Territory } from '../commune/territory.ts';
import { formatDay } from '../kit/format-day.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { acknowledgementTexts } from './acknowledgement-texts.ts';
import type { MissingMention } from './missing-mention.ts';
import { receiptDay } from './receipt-day.ts';
import { acknowledgementDueOn } from './receipt-limits.ts';
import type { Receipt } from './receipt.ts';
import { registrationTexts as texts } from './registration-texts.ts';

export interface RegistrationInput {
  readonly definition: FiledDefinition;
  /** The acknowledgement that will follow: what both say is said in the same words. */
  readonly acknowledgement: Receipt;
  readonly receivedAt: Date;
  readonly territory: Territory;
  /** Why no acknowledgement is given at once: the database is away, or a mention is missing. */
  readonly why: 'away' | MissingMention;
}

/** Facts of the acknowledgement that are known as soon as something is received. */
const { receivedAt, procedure, service, keptUntil } = acknowledgementTexts.rows;
const sharedRows = ({ authority }: FiledDefinition): readonly string[] => [
  receivedAt(authority.nameWithArticle),
  procedure,
  service,
  keptUntil,
];

/**
 * Writes the registration receipt (CRPA L112-11 and R112-11-2), which says the day and hour of receipt
 * and by when the acknowledgement follows. Nothing of what it says changes afterwards.
 */
export function createRegistration(input: RegistrationInput): Receipt {
  const { definition, acknowledgement, territory, why } = input;
  const dueOn = acknowledgementDueOn(receiptDay(input.receivedAt, territory), territory);
  const due = formatDay(dueOn);
  const shared = sharedRows(definition);
  const [received, ...rows] = acknowledgement.rows.filter(({ label }) => shared.includes(label));
  return {
    ...acknowledgement,
    kind: 'registration',
    title: texts.title[definition.procedure.kind],
    rows: [
      ...(received === undefined ? [] : [received]),
      { label: texts.acknowledgedBy, lines: [due] },
      ...rows,
    ],
    next: {
      title: texts.nextTitle,
      paragraphs: [texts.why[why], texts.follows(due), texts.call(definition.service.phone)],
    },
    sections: acknowledgement.sections.filter(
      ({ title }) => title === acknowledgementTexts.dataTitle,
    ),
  };
}
