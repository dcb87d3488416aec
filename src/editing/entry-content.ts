import { parseEuros, typeEuros } from '../kit/euros.ts';
import type { SchemaEntry, SchemaNode } from './schema-node.ts';

type Group = Readonly<Record<string, unknown>>;

/** Writes what the build understands by default, so that the tool shows what is true; amounts as people type them. */
export function fillDefaults(node: SchemaNode, value: unknown): unknown {
  if (node.kind === 'euros' && typeof value === 'number') return typeEuros(value);
  if (node.kind === 'record' && typeof value === 'object' && value !== null)
    return Object.entries(value).map(([said, means]) => ({ said, means: means as unknown }));
  return eachGroup(node, value, (entries, group) => {
    const filled: Record<string, unknown> = { ...group };
    for (const { name, node: inside, default: byDefault } of entries) {
      const found = group[name] ?? byDefault;
      if (found !== undefined) filled[name] = fillDefaults(inside, found);
    }
    return filled;
  });
}

/**
 * Takes out what is not worth writing: optional keys that are empty or hold their default. Keys are
 * in the order of the schema; those that it does not know stay, for the build to name them.
 */
export function tidyContent(node: SchemaNode, value: unknown): unknown {
  if (node.kind === 'euros' && typeof value === 'string') return parseEuros(value) ?? value;
  if (node.kind === 'record' && Array.isArray(value)) return Object.fromEntries(value.map(toPair));
  return eachGroup(node, value, (entries, group) => {
    const tidy: Record<string, unknown> = {};
    for (const entry of entries) {
      const found = tidyContent(entry.node, group[entry.name]);
      if (isWorthWriting(entry, found)) tidy[entry.name] = found;
    }
    const known = new Set(entries.map(({ name }) => name));
    const unknown = Object.entries(group).filter(([name]) => !known.has(name));
    return { ...tidy, ...Object.fromEntries(unknown) };
  });
}

const toPair = ({ said = '', means }: { readonly said?: string; readonly means?: unknown }) =>
  [said, means] as const;

/** Nothing, for a list that must be there, is an empty list. */
function isWorthWriting({ node, isRequired, ...entry }: SchemaEntry, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (isRequired) return node.kind === 'list' || !isEmpty(value);
  return !isEmpty(value) && JSON.stringify(value) !== JSON.stringify(entry.default);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Changes each group of a value, wherever the schema has one. Anything else stays as it is. */
function eachGroup(
  node: SchemaNode,
  value: unknown,
  change: (entries: readonly SchemaEntry[], group: Group) => Group,
): unknown {
  if (node.kind === 'list') {
    return Array.isArray(value) ? value.map((item) => eachGroup(node.item, item, change)) : value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (node.kind === 'group') return change(node.entries, value as Group);
  if (node.kind === 'variant') return change(entriesOf(node, value as Group), value as Group);
  return value;
}

/** Keys of the group that a value chose, the key that chooses first. */
function entriesOf(
  { key, groups }: SchemaNode & { kind: 'variant' },
  value: Group,
): readonly SchemaEntry[] {
  const chosen = groups.find(({ name }) => name === value[key]);
  const values = groups.map(({ name }) => name);
  return [
    { name: key, node: { kind: 'choice', values }, isRequired: true },
    ...(chosen?.entries ?? []),
  ];
}
