import * as v from 'valibot';
import { labelled } from '../../kit/labelled.ts';
import type { Answer, Answers } from '../answers.ts';
import type { FieldContext } from '../field-context.ts';
import type { Field } from '../field.ts';
import type { SchemaOf, ValuesOf } from '../kind-parts.ts';
import { paperPart, parts, type PaperQuestion, type PaperRoom } from '../paper-answer.ts';
import { isBlankText } from '../visible-text.ts';
import type { GroupField } from './group-schema.ts';

/** Blocks that are printed, at most: the sheet says to go on with another one. */
const MOST_PRINTED = 3;

/** Name of a block: « Enfant 2 ». */
export function blockName({ item }: GroupField, index: number): string {
  return `${item} ${index + 1}`;
}

/** Blocks shown from the start; the others open one after the other. */
export function shownBlocks({ required, min }: GroupField): number {
  return required ? min : 0;
}

type Values = Readonly<Record<string, string>>;

/** Values of one block, by name of control inside it. */
function blockValues(values: Values, index: number): Values {
  const prefix = `${index}.`;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}

/** Whether nothing was answered in a block. */
function isBlankBlock(values: Values): boolean {
  return Object.values(values).every(isBlankText);
}

export function groupParts(
  { max, fields }: GroupField,
  namesOf: (field: Field) => readonly string[],
) {
  return Array.from({ length: max }, (_, index) =>
    fields.flatMap(namesOf).map((name) => `${index}.${name}`),
  ).flat();
}

/**
 * An answer for each block that was filled in, in order: a block left empty is dropped. The first
 * empty ones are asked for while fewer than `min` are filled in.
 */
export function groupAnswer(field: GroupField, _context: FieldContext, schemaOf: SchemaOf) {
  const asked = (index: number) =>
    schemaOf(
      // A message says which child it speaks of.
      field.fields.map((one) => ({ ...one, label: `${blockName(field, index)} – ${one.label}` })),
    );
  const dropped = v.pipe(
    v.custom(() => true),
    v.transform(() => undefined),
  );
  const indexes = Array.from({ length: field.max }, (_, index) => index);
  const entries = indexes.map((index) => {
    const schema = asked(index);
    return [index, v.lazy((block) => (block === undefined ? dropped : schema))] as const;
  });
  return v.pipe(
    v.custom<Values>(() => true),
    v.transform((values) =>
      neededBlocks(
        field,
        indexes.map((index) => blockValues(values, index)),
      ),
    ),
    v.object(
      Object.fromEntries(entries) as Record<
        string,
        v.GenericSchema<Values | undefined, Answers | undefined>
      >,
    ),
    v.transform((blocks) => Object.values(blocks).filter((block) => block !== undefined)),
  );
}

/** `undefined` in the place of the blocks that are dropped. */
function neededBlocks(field: GroupField, blocks: readonly Values[]) {
  let missing = field.min - blocks.filter((block) => !isBlankBlock(block)).length;
  return Object.fromEntries(
    blocks.map((block, index) => {
      if (!isBlankBlock(block)) return [index, block];
      missing -= 1;
      return [index, missing >= 0 ? block : undefined];
    }),
  );
}

/** The name of each block, then its answers: « Enfant 1 », « Prénom : Zoé ». */
export function groupLines(
  field: GroupField,
  answer: Answer,
  linesOf: (field: Field, answer: Answer | undefined) => readonly string[],
): readonly string[] {
  return (answer as readonly Answers[]).flatMap((block, index) => [
    blockName(field, index),
    ...field.fields.flatMap((one) => {
      const lines = linesOf(one, block[one.key]);
      return lines.length === 0 ? [] : [`${labelled(one.label)} ${lines.join(', ')}`];
    }),
  ]);
}

export function groupPaper(field: GroupField, paperOf: (field: Field) => PaperQuestion): PaperRoom {
  const count = Math.min(field.max, Math.max(field.min, MOST_PRINTED));
  const blocks = Array.from({ length: count }, (_, index) =>
    paperPart(blockName(field, index), parts(field.fields.map(paperOf))),
  );
  return { answer: parts(blocks) };
}

/** Each block under its place. */
export function groupValues({ fields }: GroupField, answer: Answer, valuesOf: ValuesOf): Values {
  return Object.fromEntries(
    (answer as readonly Answers[]).flatMap((block, index) =>
      Object.entries(valuesOf(fields, block)).map(([name, value]) => [`${index}.${name}`, value]),
    ),
  );
}
