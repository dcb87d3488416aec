import * as v from 'valibot';
import { SectionSchema } from '../../law/receipt.ts';

const LinesSchema = v.array(v.string());

/** What a letter says under its subject: a paragraph, or a part that the law or the procedure lists. */
const LetterBlockSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), text: v.string() }),
  v.strictObject({
    kind: v.literal('section'),
    /** The field that it fills: the database looks for the appeals of a refusal under this name. */
    of: v.picklist(['appeals', 'documents', 'receipt']),
    ...SectionSchema.entries,
  }),
]);
export type LetterBlock = v.InferOutput<typeof LetterBlockSchema>;

/**
 * A letter as it is told: its sentences are stored, so that a later change of its template, of the
 * commune or of the answers never changes what the person was told.
 */
export const LetterSchema = v.strictObject({
  /** Version of this shape. */
  format: v.literal(1),
  /** Name of the template, and a digest of what it said. */
  template: v.strictObject({ name: v.string(), version: v.string() }),
  /** Who writes: the authority that decides, then the service in charge, as on an envelope. */
  sender: LinesSchema,
  /** How to reach the service (CRPA L111-2). */
  contact: LinesSchema,
  /** Lines of the envelope; none, where no address is known. */
  recipient: LinesSchema,
  place: v.string(),
  /** Day of the letter, in Paris. */
  on: v.string(),
  reference: v.string(),
  /** Title of the procedure. */
  procedure: v.string(),
  subject: v.string(),
  body: v.pipe(v.array(LetterBlockSchema), v.minLength(1)),
  /** First name, name, quality and service of who signs (CRPA L212-1); absent from mere news. */
  signatory: v.optional(
    v.strictObject({ name: v.string(), quality: v.optional(v.string()), service: v.string() }),
  ),
  /**
   * Whether the paper bears the follow-up code, for who has no other way to know it. The code itself is
   * a secret: it is derived when the letter is drawn, and not kept.
   */
  showsCode: v.optional(v.literal(true)),
});
export type Letter = v.InferOutput<typeof LetterSchema>;

/**
 * The exact text that is stored, and that its digest is of. A letter inside an event is this text and not
 * an object: the database would put its keys in another order.
 */
export const letterText = (letter: Letter): string => JSON.stringify(letter);

/** @throws {v.ValiError} on a text that `letterText` did not write */
export const readLetter = (text: string): Letter => v.parse(LetterSchema, JSON.parse(text));

/** A letter as events hold it. */
export const LetterTextSchema = v.pipe(v.string(), v.minLength(2), v.maxLength(100_000));

/** SHA-256 of the text of a letter, in hexadecimal. */
export const LetterDigestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
