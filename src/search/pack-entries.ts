import { procedurePath, signpostPath } from '../kit/paths.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { SearchEntry } from './search-entry.ts';

/** What ends a word of a list, and what ends a cell: no French text has them. */
const WORD_END = '|';
const CELL_END = '^';
const LISTS: ReadonlySet<string> = new Set(['synonyms', 'sameWords', 'hours']);
const KEYS = [
  'kind',
  'path',
  'title',
  'shortTitle',
  'summary',
  'synonyms',
  'sameWords',
  'isOnline',
  'service',
] as const;
const CONTACT_KEYS = ['who', 'phone', 'hours', 'address', 'url'] as const;

/**
 * Pages of the search, a text for each key, that holds its cell of every page: what is alike is side by
 * side, and travels in less.
 */
export type PackedEntries = readonly string[];

type Value = string | boolean | readonly string[] | undefined;
type Row = Readonly<Record<string, Value>>;

export function packEntries(entries: readonly SearchEntry[]): PackedEntries {
  const procedure = new RegExp(`^${procedurePath('([^/]+)')}$`, 'u');
  const rows: readonly Row[] = entries.map(({ contact, ...entry }) => ({
    ...entry,
    ...contact,
    // Its title tells it.
    path: isElsewhere(entry) ? '' : entry.path.replace(procedure, '$1'),
  }));
  return [...KEYS, ...CONTACT_KEYS].map((key) =>
    rows.map((row) => packValue(row[key])).join(CELL_END),
  );
}

export function unpackEntries(packed: PackedEntries): readonly SearchEntry[] {
  const columns = packed.map((column) => column.split(CELL_END));
  const [kinds = []] = columns;
  return kinds.map((_, rank) => {
    const read = (keys: readonly string[], from: number): Row =>
      Object.fromEntries(
        keys.flatMap((key, column) => {
          const value = unpackValue(key, columns[from + column]?.[rank]);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    const { title = '', path = '', summary = '', isOnline = false, ...entry } = read(KEYS, 0);
    const contact = read(CONTACT_KEYS, KEYS.length);
    return {
      path: pathOf(String(path), String(title)),
      title,
      summary,
      isOnline: Boolean(isOnline),
      ...entry,
      ...(Object.keys(contact).length > 1 && { contact }),
      // Written by our own build, which packed entries that it had checked.
    } as unknown as SearchEntry;
  });
}

function pathOf(packed: string, title: string): string {
  if (packed === '') return signpostPath(title);
  return packed.startsWith('/') ? packed : procedurePath(packed);
}

function packValue(value: Value): string {
  if (value === true) return '1';
  if (value === undefined || value === false) return '';
  const words = typeof value === 'string' ? [value] : value;
  return words.map((word) => word.replace(/[|^]/gu, ' ')).join(WORD_END);
}

function unpackValue(key: string, packed = ''): Value {
  if (LISTS.has(key)) return packed === '' ? [] : packed.split(WORD_END);
  return packed === '' ? undefined : packed;
}
