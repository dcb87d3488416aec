import * as v from 'valibot';

/** One line of the ticket: « Reçue le », « Service chargé du dossier ». */
const RowSchema = v.strictObject({
  label: v.string(),
  lines: v.array(v.string()),
});

/** One titled part of the receipt, in sentences. */
export const SectionSchema = v.strictObject({
  title: v.string(),
  paragraphs: v.array(v.string()),
  items: v.optional(v.array(v.string())),
  link: v.optional(v.strictObject({ label: v.string(), url: v.string() })),
});

/** One part of what was sent, as the person reads it. */
const SentPartSchema = v.strictObject({
  title: v.string(),
  answers: v.array(v.strictObject({ label: v.string(), lines: v.array(v.string()) })),
});

/**
 * The receipt as it was issued: its sentences are stored, so that a later change of wording never
 * changes what the person was told. The page, the e-mail and its text version are drawn from it.
 */
export const ReceiptSchema = v.strictObject({
  /** Version of this shape. */
  format: v.literal(1),
  /** Which of the two receipts of CRPA L112-11 this is. */
  kind: v.picklist(['acknowledgement', 'registration']),
  /** Of what came by post, at the desk or by phone (CRPA L112-3 and R112-5). */
  isPaper: v.optional(v.boolean()),
  reference: v.string(),
  communeName: v.string(),
  procedure: v.strictObject({ slug: v.string(), title: v.string() }),
  title: v.string(),
  /** What is not as the receipt before said it; absent of a first one. */
  change: v.optional(SectionSchema),
  /** What comes next and by when, and whom to call. */
  next: SectionSchema,
  /** Facts, dates first: what the commune says. */
  rows: v.array(RowSchema),
  /** Who asked, for whom, and how they want the answer: what the person said. Never mailed. */
  applicant: v.array(RowSchema),
  sections: v.array(SectionSchema),
  sent: v.array(SentPartSchema),
});
export type Receipt = v.InferOutput<typeof ReceiptSchema>;

/** Version of the wording of receipts, kept beside each: a test refuses other words under the same one. */
export const RECEIPT_TEMPLATE = '3';

/** What of it may leave by e-mail: what the commune says, nothing of what a person wrote. */
export const MailedReceiptSchema = v.omit(ReceiptSchema, ['sent', 'applicant']);
export type MailedReceipt = v.InferOutput<typeof MailedReceiptSchema>;
export type ReceiptSection = v.InferOutput<typeof SectionSchema>;
export type SentPart = v.InferOutput<typeof SentPartSchema>;
