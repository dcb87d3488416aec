import * as v from 'valibot';
import { MANDATE_QUALITIES } from '../../requests/help/mandate-quality.ts';

/** A mandate as an agent reads it to stop it: neither its code, nor the paper that proves a quality. */
export const DeskMandateSchema = v.strictObject({
  number: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  quality: v.picklist(MANDATE_QUALITIES),
  /** Identifier of a place of help. */
  structure: v.string(),
  signedOn: v.string(),
  endsOn: v.string(),
  isInForce: v.boolean(),
  procedures: v.array(
    v.strictObject({
      slug: v.string(),
      /** Day of Paris; nothing while it is allowed. */
      stoppedOn: v.nullable(v.string()),
      /** Agent who did it for the person; nothing when they did it themselves. */
      stoppedBy: v.nullable(v.string()),
      reason: v.nullable(v.string()),
    }),
  ),
});
export type DeskMandate = v.InferOutput<typeof DeskMandateSchema>;

/** Identifiers of the procedures that a mandate still allows. */
export const allowedBy = ({ isInForce, procedures }: DeskMandate): readonly string[] =>
  isInForce ? procedures.filter(({ stoppedOn }) => stoppedOn === null).map(({ slug }) => slug) : [];
