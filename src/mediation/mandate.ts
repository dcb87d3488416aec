import * as v from 'valibot';
import { MANDATE_QUALITIES, type MandateQuality } from '../requests/help/mandate-quality.ts';

/** How long a mandate lasts, as it is chosen: the words of the form, and ISO 8601. */
export const MANDATE_LENGTHS = {
  jour: 'P1D',
  mois: 'P1M',
  semestre: 'P6M',
  annee: 'P1Y',
} as const;
export type MandateLength = keyof typeof MANDATE_LENGTHS;

/** A mandate, as the session where it was given reads it. */
export const ToldMandateSchema = v.strictObject({
  key: v.string(),
  number: v.string(),
  quality: v.picklist(MANDATE_QUALITIES),
  firstName: v.string(),
  lastName: v.string(),
  /** Which paper proves the quality. */
  proof: v.nullable(v.string()),
  mayFollow: v.boolean(),
  textVersion: v.string(),
  textDigest: v.string(),
  signedOn: v.string(),
  endsOn: v.string(),
  /** Those that it still allows. */
  procedures: v.array(v.string()),
});
export type ToldMandate = v.InferOutput<typeof ToldMandateSchema>;

/** What is stored of a mandate that was just given. */
export interface SignedMandate {
  /** Made before: a second sending changes nothing. */
  readonly key: string;
  readonly number: string;
  readonly codeHash: string;
  readonly quality: MandateQuality;
  readonly firstName: string;
  readonly lastName: string;
  readonly proof?: string | undefined;
  readonly isUnprotected: boolean;
  readonly mayFollow: boolean;
  readonly textVersion: string;
  readonly textDigest: string;
  /** Last day, in Paris. */
  readonly endsOn: string;
  /** ISO 8601: how long it is kept once it is over. */
  readonly keptFor: string;
  readonly procedures: readonly string[];
}
