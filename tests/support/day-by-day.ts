import type { Territory } from '../../src/commune/territory.ts';
import type { Day } from '../../src/kit/day.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { foreignHolidays } from './foreign-holidays.ts';

/*
 * The rules of time once more, as slowly as one counts on a wall calendar: a day after the other, with
 * nothing of `src/` but names of types. Property tests compare both.
 */

function nextDay(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The same day of a later month; where that month is too short, its last day. */
export function walkMonths(start: Day, months: number): Day {
  const wanted = start.slice(8);
  let changes = 0;
  let day = start;
  for (;;) {
    const isLast = nextDay(day).slice(5, 7) !== day.slice(5, 7);
    if (changes === months && (day.slice(8) === wanted || (isLast && day.slice(8) < wanted))) {
      return day;
    }
    day = nextDay(day);
    if (day.endsWith('-01')) changes += 1;
  }
}

export function walkDays(start: Day, days: number): Day {
  let day = start;
  for (let step = 0; step < days; step += 1) day = nextDay(day);
  return day;
}

const known = new Map<string, ReadonlySet<Day>>();
function isFree(day: Day, territory: Territory): boolean {
  const name = `${territory} ${day.slice(0, 4)}`;
  const holidays = known.get(name) ?? new Set(foreignHolidays(Number(day.slice(0, 4)), territory));
  known.set(name, holidays);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return [0, 6].includes(weekday) || holidays.has(day);
}

export function walkWorkingDays(start: Day, count: number, territory: Territory): Day {
  let day = start;
  let worked = 0;
  while (worked < count) {
    day = nextDay(day);
    if (!isFree(day, territory)) worked += 1;
  }
  return day;
}

/** Two months and what distance adds, one day more, then on to a working day. */
export function walkToCourt(from: Day, extraMonths: number, territory: Territory): Day {
  let day = nextDay(walkMonths(from, 2 + extraMonths));
  while (isFree(day, territory)) day = nextDay(day);
  return day;
}

/** What silence makes, told as a word and a day. */
export type Walked = 'waiting' | `stopped ${Day}` | `decided ${Day}`;

interface Rule {
  readonly means: 'acceptance' | 'rejection';
  readonly months: number;
  readonly shiftDays: 0 | 1;
}

/** Walks from the receipt to the decision, reading each day what came that day. */
export function walkSilence(facts: readonly LegalFact[], rule: Rule): Walked {
  const start = facts.find(({ kind }) => kind === 'received')?.on ?? '';
  const lastFact = facts.reduce((last, { on }) => (on > last ? on : last), start);
  const walker = rule.means === 'rejection' ? rejecting(start, rule) : accepting(facts, rule);
  // Nothing lasts ten years, whatever is asked.
  const horizon = `${Number(lastFact.slice(0, 4)) + 10}-01-01`;
  for (let day = start; day < horizon; day = nextDay(day)) {
    if (walker.isDecided(day)) return `decided ${day}`;
    for (const fact of facts.filter(({ on }) => on === day)) {
      if (walker.ends.includes(fact.kind)) return `stopped ${day}`;
      walker.read(fact);
    }
  }
  return 'waiting';
}

interface Walker {
  readonly ends: readonly string[];
  readonly isDecided: (day: Day) => boolean;
  readonly read: (fact: LegalFact) => void;
}

/** Days go by one after the other, but those during which documents are awaited. */
function rejecting(start: Day, { months, shiftDays }: Rule): Walker {
  const untouched = walkDays(walkMonths(start, months), shiftDays);
  let left = 0;
  for (let day = start; day < untouched; day = nextDay(day)) left += 1;
  let awaitedUntil = '';
  return {
    ends: ['decided', 'decision-notified', 'withdrawn'],
    isDecided: (day) => {
      if (day !== start && day > awaitedUntil) left -= 1;
      return left === 0;
    },
    read: (fact) => {
      // The day on which documents come is awaited to its end: the next one counts.
      if (fact.kind === 'completed') awaitedUntil = fact.on;
      if (fact.kind !== 'documents-asked') return;
      const until = walkWithin(fact.on, fact.within);
      if (until > awaitedUntil) awaitedUntil = until;
    },
  };
}

/** Months go by from the day when who can decide has everything. */
function accepting(facts: readonly LegalFact[], { months, shiftDays }: Rule): Walker {
  const kinds = facts.map(({ kind }) => kind);
  const opener = kinds.includes('received-by-competent')
    ? 'received-by-competent'
    : kinds.includes('forwarded')
      ? 'never'
      : 'received';
  let isSeised = false;
  let isMissing = false;
  let decidesOn = '';
  const begin = (on: Day) => {
    decidesOn = walkDays(walkMonths(on, months), shiftDays);
  };
  return {
    ends: ['decision-notified', 'withdrawn'],
    isDecided: (day) => isSeised && !isMissing && day === decidesOn,
    read: ({ kind, on }) => {
      if (kind === opener && !isSeised) {
        isSeised = true;
        begin(on);
      } else if (isSeised && kind === 'documents-asked') {
        isMissing = true;
      } else if (isMissing && kind === 'completed') {
        isMissing = false;
        begin(on);
      }
    },
  };
}

/** Reads the two forms in which tests give a delay: days or months. */
function walkWithin(from: Day, within: string): Day {
  const count = Number(within.slice(1, -1));
  return within.endsWith('M') ? walkMonths(from, count) : walkDays(from, count);
}
