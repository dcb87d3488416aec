import * as v from 'valibot';
import { closeWord } from './close-word.ts';
import type { ContentProblem } from './content-problem.ts';
import { cutText } from './cut-text.ts';

type Validated<T> =
  | { readonly success: true; readonly output: T }
  | { readonly success: false; readonly problems: readonly ContentProblem[] };

/** A value as it is written in the file, by its path. */
type Written = (path: readonly unknown[]) => string | undefined;

/**
 * Checks what an editor wrote against its schema. Problems come in French, with the path of the key.
 * @param written quotes the file, where YAML reads something else than what is written
 */
export function validateContent<TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
  written: Written = () => undefined,
): Validated<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, input ?? {});
  if (result.success) return { success: true, output: result.output };
  return {
    success: false,
    problems: result.issues.map((issue) => describeIssue(schema, issue, written)),
  };
}

function describeIssue(
  schema: v.GenericSchema,
  issue: v.BaseIssue<unknown>,
  written: Written,
): ContentProblem {
  const path = issue.path ?? [];
  const keys = path.map((item) => item.key);
  const isBare = /^(?:number|boolean)$/u.test(typeof issue.input);
  const bare = isBare ? (written(keys) ?? String(issue.input)) : undefined;
  const found = bare ?? describeFound(issue.input);
  const key = path.map((item) => String(item.key)).join('.') || '(début du fichier)';
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (isUnknownKey) {
    return {
      key,
      expected: `une clé connue : celle-ci n’existe pas${closeKey(schema, path)}`,
      found,
    };
  }
  const isMissingKey = issue.type === 'strict_object' && issue.received === 'undefined';
  const expected = isMissingKey ? expectationAt(schema, keys) : expectationOf(issue);
  // YAML reads 5 as a number: the text « 5 » wants its quotes.
  const quoted =
    issue.type === 'string' && bare !== undefined ? `, entre guillemets : "${bare}"` : '';
  return { key, expected: `${expected}${quoted}`, found };
}

/** The key that was meant, when it is nearly the same; a bare number is what follows a decimal comma. */
function closeKey(schema: v.GenericSchema, path: readonly { readonly key?: unknown }[]): string {
  const keys = path.map(({ key }) => key);
  const written = String(keys.at(-1));
  const group = keys.slice(0, -1).reduce<unknown>(childSchema, schema);
  if (/^\d{1,3}$/u.test(written)) return '. Pour des centimes, mettez un point : 92.50, pas 92,50';
  const close = closeWord(written, keysOf(group));
  return close === undefined ? '' : `. Vouliez-vous écrire ${close} ?`;
}

function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('wrapped' in schema) return keysOf(schema.wrapped);
  if ('entries' in schema) return Object.keys(schema.entries as object);
  return 'options' in schema && Array.isArray(schema.options) ? schema.options.flatMap(keysOf) : [];
}

/** What a value should be when its schema does not say it: by kind of check. */
const KINDS: Readonly<Record<string, (bound: string) => string>> = {
  array: () => 'une liste, un tiret par ligne',
  string: () => 'un texte',
  number: () => 'un nombre',
  boolean: () => 'true (oui) ou false (non)',
  integer: () => 'un nombre entier',
  min_value: (bound) => `au moins ${bound}`,
  max_value: (bound) => `au plus ${bound}`,
  strict_object: () => 'un groupe de clés',
};

/** Messages of content schemas are expectations in French; Valibot's own start with « Invalid ». */
function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  return KINDS[issue.type]?.(String(issue.requirement)) ?? 'une autre valeur';
}

/** What a missing key should hold: the message its own schema gives when it receives nothing. */
function expectationAt(schema: v.GenericSchema, keys: readonly unknown[]): string {
  const target = keys.reduce<unknown>(childSchema, schema);
  if (typeof target !== 'object' || target === null || !('~run' in target)) return 'cette clé';
  const entries = 'entries' in target ? Object.keys(target.entries as object) : [];
  if (entries.length > 0) return `un groupe de clés : ${entries.join(', ')}`;
  const issues = v.safeParse(target as v.GenericSchema, undefined).issues;
  return issues === undefined ? 'cette clé' : expectationOf(issues[0]);
}

function childSchema(schema: unknown, key: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('wrapped' in schema) return childSchema(schema.wrapped, key);
  if ('entries' in schema) return (schema.entries as Record<string, unknown>)[String(key)];
  if ('item' in schema) return schema.item;
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options
      .map((option: unknown) => childSchema(option, key))
      .find((child) => child !== undefined);
  }
  return undefined;
}

function describeFound(input: unknown): string {
  if (input === undefined || input === null) return 'rien';
  if (typeof input === 'string')
    return input.trim() === '' ? 'un texte vide' : `« ${cutText(input)} »`;
  if (Array.isArray(input)) return input.length === 0 ? 'une liste vide' : 'une liste';
  if (input instanceof Date) return input.toISOString().slice(0, 10);
  if (typeof input === 'object') return 'un groupe de clés';
  return JSON.stringify(input);
}
