import * as v from 'valibot';
import { FilesFieldSchema } from './files/files.ts';
import { GroupFieldSchema } from './group/group.ts';
import { InformationFieldSchema } from './information/information.ts';
import { PeriodFieldSchema, periodFields } from './period/period.ts';
import { SIMPLE_FIELD_SCHEMAS, SIMPLE_TYPES, simpleFieldParts } from './simple-field.ts';
import { UNKNOWN } from './unknown.ts';

/** A question of a form, or a text between two of them, as an editor writes it. */
export const FieldSchema = v.variant(
  'type',
  [
    ...SIMPLE_FIELD_SCHEMAS,
    PeriodFieldSchema,
    FilesFieldSchema,
    GroupFieldSchema,
    InformationFieldSchema,
  ],
  `un type de question connu : ${[...SIMPLE_TYPES, 'period', 'files', 'group', 'information'].join(', ')}`,
);
export type Field = v.InferOutput<typeof FieldSchema>;
export type FieldType = Field['type'];

/** What is answered: a field that is not a text between two questions. */
export type Question = Exclude<Field, { type: 'information' }>;

/** The questions among fields, in order. */
export function questionsOf(fields: readonly Field[]): readonly Question[] {
  return fields.filter((field) => field.type !== 'information');
}

/** Names of the parts of a question that has several controls; empty for one control. */
export function fieldParts(field: Question): readonly string[] {
  switch (field.type) {
    case 'period':
      return periodFields(field).flatMap(controlNames);
    case 'group':
      return Array.from({ length: field.max }, (_, index) =>
        field.fields.flatMap(controlNames).map((name) => `${index}.${name}`),
      ).flat();
    case 'files':
      // Several values under one name, a line each.
      return [];
    default:
      return simpleFieldParts(field);
  }
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
): field is Extract<Field, { type: 'choice' | 'select' | 'yes-no' | 'time-slot' }> {
  return ['choice', 'select', 'yes-no', 'time-slot'].includes(field.type);
}

/** Name of the « Je ne sais pas » box of a question. */
export function unknownControl({ key }: { readonly key: string }): string {
  return `${key}.${UNKNOWN}`;
}

/** Names of the controls of a question: its key, or `key.part` for each part. A public contract. */
export function controlNames(field: Field): readonly string[] {
  if (field.type === 'information') return [];
  const parts = fieldParts(field);
  return [
    ...(parts.length === 0 ? [field.key] : parts.map((part) => `${field.key}.${part}`)),
    ...(unknownBox(field) === undefined ? [] : [unknownControl(field)]),
  ];
}

/** Makes an exhaustive `switch` on a field type fail at compile time when a type is added. */
export function assertUnreachable(value: never): never {
  throw new TypeError(`Unknown field type: ${JSON.stringify(value)}`);
}
