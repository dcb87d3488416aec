import fc from 'fast-check';
import { TERRITORIES } from '../../src/commune/territory.ts';
import { COURT_PERIOD } from '../../src/law/appeal-period.ts';
import type { AppealSettings } from '../../src/law/appeals.ts';
import type { AppealedTo, LegalFact } from '../../src/law/legal-fact.ts';
import type { ToldSilence } from '../../src/procedures/definition.ts';

const legalBasis = { text: 'Code des relations entre le public et l’administration' };

export const rejectedAfter = (after: string, reasonsOnRequest = true): ToldSilence => ({
  means: 'rejection',
  after,
  reasonsOnRequest,
  legalBasis,
});
export const acceptedAfter = (after: string): ToldSilence => ({
  means: 'acceptance',
  after,
  legalBasis,
});

type PlainKind = Exclude<
  LegalFact['kind'],
  'received' | 'documents-asked' | 'appealed' | 'appeal-rejected'
>;
export const fact = (kind: PlainKind, on: string): LegalFact => ({ kind, on });
export const received = (on: string, isElectronic = true): LegalFact => ({
  kind: 'received',
  on,
  isElectronic,
});
export const asked = (on: string, within = 'P15D'): LegalFact => ({
  kind: 'documents-asked',
  on,
  within,
});
export const appealed = (
  on: string,
  to: AppealedTo = 'author',
  isAcknowledged = true,
): LegalFact => ({ kind: 'appealed', on, to, isAcknowledged });
export const appealRejected = (on: string, to: AppealedTo = 'author'): LegalFact => ({
  kind: 'appeal-rejected',
  on,
  to,
});

/** A commune of the mainland, a person who lives near, appeals as everywhere. */
export const USUAL: AppealSettings = {
  territory: 'mainland',
  shiftDays: 0,
  distance: 'near',
  appeal: { first: COURT_PERIOD, court: COURT_PERIOD, isCollegial: false },
};

/** Days on which calendars are odd: leap days, ends of months and of years, changes of clocks. */
const ODD_DAYS = fc
  .tuple(
    fc.integer({ min: 2020, max: 2050 }),
    fc.constantFrom(
      '02-28',
      '12-31',
      '01-31',
      '08-31',
      '10-31',
      '03-29',
      '10-26',
      '12-24',
      '04-30',
    ),
  )
  .map(([year, day]) => `${year}-${day}`);
const LEAP_DAYS = fc
  .constantFrom(2020, 2024, 2028, 2032, 2036, 2040, 2044, 2048)
  .map((year) => `${year}-02-29`);
const ANY_DAY = fc
  .integer({ min: 0, max: 11_322 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

/** Days from 2020 to 2050. */
export const someDay = fc.oneof(ANY_DAY, ODD_DAYS, LEAP_DAYS);
export const someTerritory = fc.constantFrom(...TERRITORIES);
