// Written by `npm run genres` from ../kinds.ts.
import { amountValues } from '../amount/amount.ts';
import { choicesValues } from '../choices/choices.ts';
import { dateValues } from '../date/date.ts';
import { filesValues } from '../files/files.ts';
import { groupValues } from '../group/group.ts';
import type { ValuesOfKinds } from '../kind-parts.ts';
import { measureValues } from '../measure/measure.ts';
import { partialDateValues } from '../partial-date/partial-date.ts';
import { periodValues } from '../period/period.ts';
import { statementValues } from '../statement/statement.ts';
import { yesNoValues } from '../yes-no/yes-no.ts';

export const VALUES = {
  date: dateValues,
  'partial-date': partialDateValues,
  amount: amountValues,
  measure: measureValues,
  choices: choicesValues,
  statement: statementValues,
  'yes-no': yesNoValues,
  period: periodValues,
  files: filesValues,
  group: groupValues,
} satisfies ValuesOfKinds;
