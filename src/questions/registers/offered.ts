// Written by `npm run genres` from ../kinds.ts.
import { choiceOffered } from '../choice/choice.ts';
import { choicesOffered } from '../choices/choices.ts';
import type { OfferedOfKinds } from '../kind-parts.ts';
import { selectOffered } from '../select/select.ts';
import { statementOffered } from '../statement/statement.ts';
import { timeSlotOffered } from '../time-slot/time-slot.ts';
import { yesNoOffered } from '../yes-no/yes-no.ts';

export const OFFERED = {
  choices: choicesOffered,
  statement: statementOffered,
  'yes-no': yesNoOffered,
  choice: choiceOffered,
  select: selectOffered,
  'time-slot': timeSlotOffered,
} satisfies OfferedOfKinds;
