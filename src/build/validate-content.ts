import * as v from 'valibot';
import type { ContentProblem } from '../domain/check-procedure.ts';

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
    : (ownMessage(issue) ?? 'un groupe de clés');
  return { key, expected, found: describeFound(issue.input) };
}

/** Messages of content schemas are expectations in French; Valibot's own start with « Invalid ». */
function ownMessage(issue: v.BaseIssue<unknown>): string | undefined {
  return issue.message.startsWith('Invalid ') ? undefined : issue.message;
}

/** What a missing key should hold: the message its own schema gives when it receives nothing. */
function expectationAt(schema: v.GenericSchema, keys: readonly unknown[]): string {
  const target = keys.reduce<unknown>(childSchema, schema);
  if (typeof target !== 'object' || target === null || !('~run' in target)) return 'cette clé';
  const issues = v.safeParse(target as v.GenericSchema, undefined).issues;
  const message = issues === undefined ? undefined : ownMessage(issues[0]);
  if (message !== undefined) return message;
  const entries = 'entries' in target ? Object.keys(target.entries as object) : [];
  return entries.length > 0 ? `un groupe de clés : ${entries.join(', ')}` : 'cette clé';
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
    return input.trim() === '' ? 'un texte vide' : `« ${shorten(input)} »`;
  if (Array.isArray(input)) return input.length === 0 ? 'une liste vide' : 'une liste';
  if (input instanceof Date) return input.toISOString().slice(0, 10);
  if (typeof input === 'object') return 'un groupe de clés';
  return JSON.stringify(input);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
