// Written by `npm run genres` from ../kinds.ts.
import type { MissingOfKinds } from '../kind-parts.ts';
import { placeMissing } from '../place/place.ts';
import { statementMissing } from '../statement/statement.ts';

export const MISSING = {
  place: placeMissing,
  statement: statementMissing,
} satisfies MissingOfKinds;
