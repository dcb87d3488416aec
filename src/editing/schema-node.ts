import type { GenericSchema } from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { SlugSchema } from '../kit/editor-text.ts';
import { EurosSchema } from '../kit/euros.ts';
import { LocalTimeSchema } from '../kit/local-time.ts';

/** What an editor may write at one place of a content file. */
export type SchemaNode =
  | { readonly kind: 'text'; readonly rules: TextRules }
  | { readonly kind: 'day' | 'local-time' | 'boolean' | 'euros' }
  /** Name of another file, or of an entry of a list. */
  | { readonly kind: 'slug'; readonly rules: TextRules }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly rules: Bounds }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly item: SchemaNode; readonly rules: Bounds }
  /** Names that a person chooses, each with its value: shown as a list of two boxes. */
  | { readonly kind: 'record'; readonly item: SchemaNode }
  | { readonly kind: 'group'; readonly entries: readonly SchemaEntry[] }
  | {
      readonly kind: 'variant';
      /** Key that says which group it is. */
      readonly key: string;
      readonly groups: readonly {
        readonly name: string;
        readonly entries: readonly SchemaEntry[];
      }[];
    };

/** A key of a group. */
export interface SchemaEntry {
  readonly name: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
  /** What the build understands when the key is missing. */
  readonly default?: unknown;
}

/** Values for a number, items for a list. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
export interface TextRules {
  readonly maxLength?: number;
  readonly format?: 'url' | 'email';
  /** Regular expression as `/source/flags`, and what is expected. */
  readonly pattern?: readonly [expression: string, expected: string];
}

/** What Valibot keeps of a schema: only what is read here. */
interface Inside {
  readonly type: string;
  readonly kind: string;
  readonly pipe?: readonly Inside[];
  readonly entries?: Readonly<Record<string, Inside>>;
  readonly item?: Inside;
  readonly value?: Inside;
  readonly wrapped?: Inside;
  readonly default?: unknown;
  readonly key?: string;
  readonly literal?: string | number;
  readonly options?: readonly (string | number | Inside)[];
  readonly requirement?: unknown;
  readonly message?: unknown;
}

/**
 * Reads a schema of content as a tree of what may be written.
 * @throws {TypeError} on a kind of schema that no content used yet: it needs its control
 */
export function readSchema(schema: GenericSchema): SchemaNode {
  return readInside(schema);
}

function readInside(schema: Inside): SchemaNode {
  switch (schema.type) {
    case 'string':
      return readText(schema);
    case 'number':
      if (isMadeFrom(schema, EurosSchema)) return { kind: 'euros' };
      return {
        kind: 'number',
        isWhole: actionsOf(schema).some(({ type }) => type === 'integer'),
        rules: boundsOf(schema, 'value'),
      };
    case 'boolean':
      return { kind: 'boolean' };
    case 'picklist':
      return { kind: 'choice', values: schema.options as readonly (string | number)[] };
    case 'literal':
      return { kind: 'choice', values: [schema.literal ?? ''] };
    case 'array':
      return { kind: 'list', item: readInside(of(schema.item)), rules: boundsOf(schema, 'length') };
    case 'record':
      return { kind: 'record', item: readInside(of(schema.value)) };
    case 'strict_object':
      return { kind: 'group', entries: readEntries(schema) };
    case 'variant':
      return readVariant(schema);
    default:
      throw new TypeError(`The editing tool has no control for a schema of type ${schema.type}`);
  }
}

function readText(schema: Inside): SchemaNode {
  if (isMadeFrom(schema, DaySchema)) return { kind: 'day' };
  if (isMadeFrom(schema, LocalTimeSchema)) return { kind: 'local-time' };
  const actions = actionsOf(schema);
  const lengths = actions.filter(({ type }) => type === 'max_length');
  const format = actions.find(({ type }) => type === 'url' || type === 'email')?.type;
  const regex = actions.find(({ type }) => type === 'regex');
  const rules: TextRules = {
    ...(lengths.length > 0 && {
      maxLength: Math.min(...lengths.map(({ requirement }) => Number(requirement))),
    }),
    ...(format !== undefined && { format: format as 'url' | 'email' }),
    ...(regex !== undefined && {
      pattern: [String(regex.requirement), String(regex.message)] as const,
    }),
  };
  return { kind: isMadeFrom(schema, SlugSchema) ? 'slug' : 'text', rules };
}

function readEntries({ entries = {} }: Inside): readonly SchemaEntry[] {
  return Object.entries(entries).map(([name, entry]) => {
    if (entry.type !== 'optional') return { name, node: readInside(entry), isRequired: true };
    const node = readInside(of(entry.wrapped));
    const hasDefault = entry.default !== undefined;
    return { name, node, isRequired: false, ...(hasDefault && { default: entry.default }) };
  });
}

/** Groups of a variant, without the key that chooses among them. */
function readVariant({ key = '', options = [] }: Inside): SchemaNode {
  const groups = (options as readonly Inside[]).map((option) => ({
    name: String(option.entries?.[key]?.literal),
    entries: readEntries(option).filter(({ name }) => name !== key),
  }));
  return { kind: 'variant', key, groups };
}

function boundsOf(schema: Inside, what: 'value' | 'length'): Bounds {
  const bound = (type: string) =>
    actionsOf(schema).find((action) => action.type === `${type}_${what}`)?.requirement;
  const [min, max] = [bound('min'), bound('max')];
  return {
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
  };
}

/** Checks of a schema, those of the schemas that it was made from included. */
function actionsOf({ pipe = [] }: Inside): readonly Inside[] {
  return pipe.flatMap((part) => (part.kind === 'schema' ? actionsOf(part) : [part]));
}

function isMadeFrom(schema: unknown, other: unknown): boolean {
  if (schema === other) return true;
  const { pipe = [] } = schema as Inside;
  return pipe[0] !== undefined && pipe[0] !== schema && isMadeFrom(pipe[0], other);
}

function of(inside: Inside | undefined): Inside {
  if (inside === undefined) throw new TypeError('A schema without its inside');
  return inside;
}
