import type * as v from 'valibot';
import type { FieldSchema } from './field-schema.ts';
import type { FieldOf, PartsOfKinds } from './kind-parts.ts';
import { PICKS } from './kinds.ts';
import { PARTS } from './registers/parts.ts';
import { UNKNOWN } from './unknown.ts';

export type Field = v.InferOutput<typeof FieldSchema>;
export type FieldType = Field['type'];

/** What is answered: a field that is not a text between two questions. */
export type Question = Exclude<Field, { type: 'information' }>;
export type QuestionType = Question['type'];

/** Questions that a group may hold. */
export type SimpleField = Exclude<Question, { type: 'period' | 'files' | 'group' }>;

/** The questions among fields, in order. */
export function questionsOf(fields: readonly Field[]): readonly Question[] {
  return fields.filter((field) => field.type !== 'information');
}

const parts: PartsOfKinds = PARTS;

/** Names of the parts of a question that has several controls; empty for one control. */
export function fieldParts<K extends QuestionType>(field: FieldOf<K>): readonly string[] {
  return parts[field.type]?.(field, controlNames) ?? [];
}

/**
 * Words of the « Je ne sais pas » box beside a question, when it has one. Radio buttons and lists
 * offer it among their answers instead: a radio button cannot be unticked.
 */
export function unknownBox(field: Field): string | undefined {
  return 'unknown' in field && !isPick(field) ? field.unknown : undefined;
}

/** Whether the answer is one of those that the question offers. */
export function isPick(
  field: Field,
): field is Extract<Field, { readonly type: (typeof PICKS)[number] }> {
  return PICKS.some((type) => type === field.type);
}

/** Name of the « Je ne sais pas » box of a question. */
export function unknownControl({ key }: { readonly key: string }): string {
  return `${key}.${UNKNOWN}`;
}

/** Names of the controls of a question: its key, or `key.part` for each part. A public contract. */
export function controlNames(field: Field): readonly string[] {
  if (field.type === 'information') return [];
  const names = fieldParts(field);
  return [
    ...(names.length === 0 ? [field.key] : names.map((part) => `${field.key}.${part}`)),
    ...(unknownBox(field) === undefined ? [] : [unknownControl(field)]),
  ];
}
