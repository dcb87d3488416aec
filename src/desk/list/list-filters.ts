import * as v from 'valibot';
import { isExistingDay } from '../../kit/day.ts';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';
import { CHANNELS, QUEUES } from './desk-line.ts';

const Slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,199}$/u));
const DaySchema = v.pipe(v.string(), v.check(isExistingDay));

/**
 * Filters of the list, by the words of its address. Nobody's name is one: an address stays in histories
 * and in logs.
 */
const FILTERS = {
  file: v.picklist(QUEUES),
  service: Slug,
  demarche: Slug,
  canal: v.picklist(CHANNELS),
  structure: Slug,
  etat: v.picklist(REQUEST_STATES),
  depuis: DaySchema,
  jusqua: DaySchema,
  /** Mine, nobody's, or those of the agent with an identifier. */
  agent: v.pipe(v.string(), v.regex(/^[a-z0-9_.-]{1,100}$/u)),
  /** What is over; absent: what is not. */
  fini: v.literal('oui'),
} as const;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as readonly FilterName[];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** Words of `agent` that are nobody's identifier. */
export const MINE = 'moi';
export const NOBODY = 'personne';

/** Reads the filters of an address, or of a form. What is wrong or empty is left out. */
export function readFilters(words: URLSearchParams): Filters {
  const entries = FILTER_NAMES.flatMap((name) => {
    const read = v.safeParse(FILTERS[name], words.get(name));
    return read.success ? [[name, read.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The address of the list with filters: always the same words in the same order. */
export function filtersQuery(filters: Filters): string {
  const words = new URLSearchParams(
    FILTER_NAMES.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return words.toString();
}

/** The same filters but one. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
}

/** Whether what is over is asked for. */
export const asksOver = ({ fini, file, etat }: Filters): boolean =>
  fini === 'oui' || file === 'done' || etat === 'withdrawn' || etat === 'closed';

/** Where a page starts: after a line, or before it. */
export interface Cursor {
  readonly rank: number;
  readonly day: string;
  readonly number: number;
  readonly isBack: boolean;
}

const CURSOR = /^(\d{1,2})\.(\d{4}-\d{2}-\d{2})\.(\d{1,18})$/u;

/** Reads where a page starts: `apres` or `avant` a line. Anything else is the first page. */
export function readCursor(words: URLSearchParams): Cursor | undefined {
  const before = words.get('avant');
  const [, rank, day, number] = CURSOR.exec(before ?? words.get('apres') ?? '') ?? [];
  if (day === undefined || !isExistingDay(day)) return undefined;
  return { rank: Number(rank), day, number: Number(number), isBack: before !== null };
}

/** A page of the list, from the words of an address: filters, and where it starts. */
export function listQuery(words: URLSearchParams): string {
  const cursor = readCursor(words);
  const start = cursor && `${cursor.isBack ? 'avant' : 'apres'}=${cursorText(cursor)}`;
  return [filtersQuery(readFilters(words)), start].filter(Boolean).join('&');
}

export const cursorText = ({ rank, day, number }: Omit<Cursor, 'isBack'>): string =>
  [rank, day, number].join('.');
