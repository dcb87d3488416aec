import * as v from 'valibot';
import type { ContentProblem } from '../domain/content-problem.ts';
import { cutText } from '../texts/cut-text.ts';

type Checked<T> =
  | { readonly success: true; readonly output: T }
  | { readonly success: false; readonly problems: readonly ContentProblem[] };

/** Checks what an editor wrote against its schema. Problems come in French, with the path of the key. */
export function validateContent<TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
): Checked<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, input ?? {});
  if (result.success) return { success: true, output: result.output };
  return { success: false, problems: result.issues.map((issue) => describeIssue(schema, issue)) };
}

function describeIssue(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): ContentProblem {
  const path = issue.path ?? [];
  const key = path.map((item) => String(item.key)).join('.') || '(début du fichier)';
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (isUnknownKey) {
    return {
      key,
      expected: 'une clé connue : celle-ci n’existe pas',
      found: describeFound(issue.input),
    };
  }
  const isMissingKey = issue.type === 'strict_object' && issue.received === 'undefined';
  const expected = isMissingKey
    ? expectationAt(
        schema,
        path.map((item) => item.key),
      )
    : expectationOf(issue);
  return { key, expected, found: describeFound(issue.input) };
}

/** What a value should be when its schema does not say it: by kind of check. */
const KINDS: Readonly<Record<string, (bound: string) => string>> = {
  array: () => 'une liste, un tiret par ligne',
  string: () => 'un texte',
  number: () => 'un nombre',
  boolean: () => 'true ou false',
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
