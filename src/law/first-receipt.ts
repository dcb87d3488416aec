import type { Territory } from '../commune/territory.ts';
import type { Day } from '../kit/day.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { missingMention } from './missing-mention.ts';
import { receiptDay } from './receipt-day.ts';
import { acknowledgementDueOn } from './receipt-limits.ts';
import type { Receipt } from './receipt.ts';
import { createRegistration } from './registration.ts';

/** The receipt that is given at once. */
export interface FirstReceipt {
  readonly receipt: Receipt;
  /** Last day to send the acknowledgement, when it is not the one that is given. */
  readonly acknowledgementDueOn: Day | undefined;
}

export interface FirstReceiptInput {
  readonly definition: FiledDefinition;
  readonly answers: Answers;
  /** As it is once every mention is known. */
  readonly acknowledgement: Receipt;
  readonly receivedAt: Date;
  readonly territory: Territory;
}

/**
 * The acknowledgement, where all its mentions are known; else the registration receipt, with the day by
 * which the acknowledgement follows (CRPA L112-11 and R112-11-2).
 */
export function firstReceipt(input: FirstReceiptInput): FirstReceipt {
  const { definition, answers, acknowledgement, receivedAt, territory } = input;
  const why = missingMention(definition, answers);
  if (why === undefined) return { receipt: acknowledgement, acknowledgementDueOn: undefined };
  return {
    receipt: createRegistration({ definition, acknowledgement, receivedAt, territory, why }),
    acknowledgementDueOn: acknowledgementDueOn(receiptDay(receivedAt, territory), territory),
  };
}
