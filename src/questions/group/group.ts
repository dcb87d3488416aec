import * as v from 'valibot';
import { LineSchema } from '../../kit/editor-text.ts';
import { commonFieldEntries } from '../field-entries.ts';
import { SIMPLE_FIELD_SCHEMAS, SIMPLE_TYPES, type SimpleField } from '../simple-field.ts';
import { isBlankText } from '../visible-text.ts';

const MOST_BLOCKS = 8;
const BLOCKS = `un nombre entier entre 1 et ${MOST_BLOCKS}`;
const blockCount = v.pipe(
  v.number(BLOCKS),
  v.integer(BLOCKS),
  v.minValue(1, BLOCKS),
  v.maxValue(MOST_BLOCKS, BLOCKS),
);

/** The same questions about each child, each plot. Without JavaScript, a fixed number of blocks. */
export const GroupFieldSchema = v.strictObject({
  type: v.literal('group'),
  ...commonFieldEntries,
  /** What one block is about; its number follows: « Enfant » gives « Enfant 1 ». */
  item: LineSchema,
  /** What opens one more block: « Ajouter un enfant ». */
  add: LineSchema,
  /** Blocks that are needed once the group is answered, shown from the start. Default: 1. */
  min: v.optional(blockCount, 1),
  /** Blocks that may be filled in. */
  max: blockCount,
  fields: v.pipe(
    v.array(
      v.variant(
        'type',
        SIMPLE_FIELD_SCHEMAS,
        `un type de question simple : ${SIMPLE_TYPES.join(', ')}`,
      ),
    ),
    v.minLength(1, 'au moins une question'),
    v.maxLength(8, 'huit questions au plus'),
  ),
});
export type GroupField = v.InferOutput<typeof GroupFieldSchema>;

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

/**
 * An answer for each block that was filled in, in order: a block left empty is dropped. The first
 * empty ones are asked for while fewer than `min` are filled in.
 * @param blockSchema schema of the answers of one block, from its values by name of control
 */
export function groupAnswer<TAnswers>(
  field: GroupField,
  blockSchema: (fields: readonly SimpleField[]) => v.GenericSchema<Values, TAnswers>,
) {
  const asked = (index: number) =>
    blockSchema(
      // A message says which child it speaks of.
      field.fields.map((one) => ({ ...one, label: `${blockName(field, index)} – ${one.label}` })),
    );
  const dropped = v.pipe(
    v.any(),
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
        v.GenericSchema<Values | undefined, TAnswers | undefined>
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
