import * as v from 'valibot';
import { LineSchema } from '../../kit/editor-text.ts';
import { commonFieldEntries } from '../field-entries.ts';
import { PICKS, SIMPLE } from '../kinds.ts';
import { SIMPLE_SCHEMAS } from '../registers/simple-schemas.ts';

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
        SIMPLE_SCHEMAS,
        `un type de question simple : ${[...SIMPLE, ...PICKS].join(', ')}`,
      ),
    ),
    v.minLength(1, 'au moins une question'),
    v.maxLength(8, 'huit questions au plus'),
  ),
});
export type GroupField = v.InferOutput<typeof GroupFieldSchema>;
