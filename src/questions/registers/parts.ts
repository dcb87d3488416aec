// Written by `npm run genres` from ../kinds.ts.
import { addressParts } from '../address/address.ts';
import { choicesParts } from '../choices/choices.ts';
import { communeParts } from '../commune/commune.ts';
import { dateParts } from '../date/date.ts';
import { groupParts } from '../group/group.ts';
import type { PartsOfKinds } from '../kind-parts.ts';
import { partialDateParts } from '../partial-date/partial-date.ts';
import { periodParts } from '../period/period.ts';
import { placeParts } from '../place/place.ts';
import { vehiclePlateParts } from '../vehicle-plate/vehicle-plate.ts';

export const PARTS = {
  address: addressParts,
  commune: communeParts,
  place: placeParts,
  date: dateParts,
  'partial-date': partialDateParts,
  choices: choicesParts,
  'vehicle-plate': vehiclePlateParts,
  period: periodParts,
  group: groupParts,
} satisfies PartsOfKinds;
