import * as v from 'valibot';
import { LegalBasisSchema } from '../kit/legal-basis.ts';

/** A category of requests, as a slip lists it: nobody is named. */
export const SlipLineSchema = v.looseObject({
  procedure: v.string(),
  title: v.nullable(v.string()),
  service: v.nullable(v.string()),
  /** ISO 8601 duration, from the receipt or from the end. */
  period: v.nullable(v.string()),
  from: v.nullable(v.picklist(['receipt', 'end'])),
  legalBasis: v.nullable(LegalBasisSchema),
  count: v.number(),
  /** First and last day of receipt. */
  firstOn: v.string(),
  lastOn: v.string(),
  files: v.number(),
  bytes: v.number(),
});
export type SlipLine = v.InferOutput<typeof SlipLineSchema>;

export const SLIP_KINDS = ['elimination', 'transfer'] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** A slip (« bordereau »): what goes to the archives or is destroyed, and who agreed. */
export const SlipSchema = v.strictObject({
  number: v.string(),
  kind: v.picklist(SLIP_KINDS),
  state: v.picklist(['prepared', 'signed', 'refused', 'done']),
  lines: v.array(SlipLineSchema),
  count: v.number(),
  /** SHA-256 of what it lists: it changes as soon as anything happens to one of them. */
  digest: v.string(),
  preparedAt: v.string(),
  signedBy: v.nullable(v.string()),
  signedOn: v.nullable(v.string()),
  /** How many left, and how many were given back because something happened to them since. */
  gone: v.number(),
  released: v.number(),
});
export type Slip = v.InferOutput<typeof SlipSchema>;

/** What waits for a slip. */
export const DueSchema = v.strictObject({
  lines: v.array(SlipLineSchema),
  /** Their day is past, but the commune still owes an answer: they wait for it. */
  unfinished: v.number(),
});
export type Due = v.InferOutput<typeof DueSchema>;

/** A request as it is handed to the archives, whole. */
export const TransferredSchema = v.looseObject({
  id: v.string(),
  reference: v.string(),
  files: v.array(
    v.strictObject({ id: v.string(), name: v.string(), size: v.number(), state: v.string() }),
  ),
});
export type Transferred = v.InferOutput<typeof TransferredSchema>;
