import type { SchemaEntry, SchemaNode } from '../../../editing/schema-node.ts';

/** What the boxes of an entry hold, by the name of each: paths of keys, as in a file. */
export type Typed = Readonly<Record<string, string>>;

/** Ticked to take a group out of a list. */
export const REMOVED = '_enlever';
const TICKED = 'on';
/** What boxes that nobody touched hold, where something must be there. */
const EMPTY: ReadonlySet<string> = new Set(['{}', 'false']);

type Group = Readonly<Record<string, unknown>>;
type ListNode = SchemaNode & { readonly kind: 'list' };

/** Identifier of a box, or of a group, in the page. */
export const idOf = (path: string): string => path.replaceAll('.', '-');

/** Lists of words to tick, each a box of its own. */
export const isTicked = (node: ListNode): boolean =>
  node.item.kind === 'choice' || node.item.kind === 'slug';

/** Whether a person can write it in boxes: a choice of shapes cannot be drawn without a script. */
export function hasBoxes(node: SchemaNode): boolean {
  if (node.kind === 'list') return hasBoxes(node.item);
  if (node.kind === 'group') return node.entries.every((entry) => hasBoxes(entry.node));
  return !['record', 'variant', 'euros'].includes(node.kind);
}

/** @returns what is written at a path; nothing where every box is empty */
function readTyped(node: SchemaNode, path: string, typed: Typed): unknown {
  const text = typed[path]?.trim() ?? '';
  switch (node.kind) {
    case 'boolean':
      return text === TICKED ? true : undefined;
    case 'number':
      return text === '' || Number.isNaN(Number(text)) ? text || undefined : Number(text);
    case 'local-time':
      return text.replace('T', ' ') || undefined;
    case 'group': {
      const group = readEntry(node.entries, path, typed);
      const isEmpty = Object.values(group).every((value) => EMPTY.has(JSON.stringify(value)));
      return isEmpty ? undefined : group;
    }
    case 'list':
      return readList(node, path, typed);
    default:
      return text || undefined;
  }
}

/** What is written in the boxes of a group, be they all empty. */
export function readEntry(entries: readonly SchemaEntry[], path: string, typed: Typed): Group {
  const group: Record<string, unknown> = {};
  for (const { name, node, isRequired } of entries) {
    const found = readTyped(node, `${path}.${name}`, typed);
    if (found !== undefined) group[name] = found;
    // What is wrong is said box by box.
    else if (isRequired && node.kind === 'group') group[name] = {};
    else if (isRequired && node.kind === 'boolean') group[name] = false;
  }
  return group;
}

function readList(node: ListNode, path: string, typed: Typed): unknown {
  const found = isTicked(node)
    ? ticked(path, typed)
    : node.item.kind === 'group'
      ? ranksOf(path, typed)
          .filter((rank) => typed[`${path}.${rank}.${REMOVED}`] !== TICKED)
          .map((rank) => readTyped(node.item, `${path}.${rank}`, typed))
          .filter((item) => item !== undefined)
      : (typed[path] ?? '').split('\n').flatMap((line) => line.trim() || []);
  return found.length === 0 ? undefined : found;
}

/** Words that are ticked in a list. */
export function ticked(path: string, typed: Typed): readonly string[] {
  const under = `${path}.`;
  return Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith(under) && value === TICKED ? [name.slice(under.length)] : [],
  );
}

/** Ranks of the groups of a list, in order. */
export function ranksOf(path: string, typed: Typed): readonly number[] {
  const under = `${path}.`;
  const ranks = Object.keys(typed).flatMap((name) =>
    name.startsWith(under) ? [Number.parseInt(name.slice(under.length), 10)] : [],
  );
  return [...new Set(ranks)].filter((rank) => rank >= 0).toSorted((a, b) => a - b);
}

/** What boxes hold for a value: the reverse of reading them. */
export function typedOf(node: SchemaNode, path: string, value: unknown): Typed {
  if (value === undefined || value === null) return {};
  if (node.kind === 'group') {
    const group = value as Group;
    return merged(
      node.entries.map(({ name, node: inside }) => typedOf(inside, `${path}.${name}`, group[name])),
    );
  }
  if (node.kind === 'list' && Array.isArray(value)) {
    if (isTicked(node))
      return merged(value.map((word) => ({ [`${path}.${String(word)}`]: TICKED })));
    if (node.item.kind !== 'group') return { [path]: value.join('\n') };
    return merged(value.map((item, rank) => typedOf(node.item, `${path}.${rank}`, item)));
  }
  if (node.kind === 'boolean') return value === true ? { [path]: TICKED } : {};
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { [path]: node.kind === 'local-time' ? text.replace(' ', 'T') : text };
}

const merged = (parts: readonly Typed[]): Typed => Object.assign({}, ...parts) as Typed;
