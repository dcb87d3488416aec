import { signpostPath } from '../kit/paths.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { SearchEntry } from './search-entry.ts';

/** What ends a word of a list. */
const END = '|';
/** Keys that hold a list. */
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

/** Pages of the search, a column for each key: what is alike is side by side, and travels in less. */
export type PackedEntries = readonly (readonly (string | number | boolean)[])[];

type Value = string | number | boolean | readonly string[] | undefined;
type Row = Readonly<Record<string, Value>>;

export function packEntries(entries: readonly SearchEntry[]): PackedEntries {
  const rows: readonly Row[] = entries.map(({ contact, ...entry }) => ({
    ...entry,
    ...contact,
    // Its title tells it.
    path: isElsewhere(entry) ? 0 : entry.path,
  }));
  return [...KEYS, ...CONTACT_KEYS].map((key) => rows.map((row) => packValue(row[key])));
}

export function unpackEntries(columns: PackedEntries): readonly SearchEntry[] {
  const [kinds = []] = columns;
  return kinds.map((_, rank) => {
    const read = (keys: readonly string[], from: number): Row =>
      Object.fromEntries(
        keys.flatMap((key, column) => {
          const value = unpackValue(key, columns[from + column]?.[rank]);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    const { title = '', ...entry } = read(KEYS, 0);
    const contact = read(CONTACT_KEYS, KEYS.length);
    return {
      path: signpostPath(String(title)),
      title,
      ...entry,
      ...(Object.keys(contact).length > 1 && { contact }),
      // Written by our own build, which packed entries that it had checked.
    } as unknown as SearchEntry;
  });
}

function packValue(value: Value): string | number | boolean {
  if (typeof value !== 'object') return value ?? 0;
  return value.map((word) => word.replace(/\|/gu, ' ')).join(END);
}

function unpackValue(key: string, packed: string | number | boolean = 0): Value {
  if (LISTS.has(key)) return packed === 0 || packed === '' ? [] : String(packed).split(END);
  return packed === 0 ? undefined : packed;
}
