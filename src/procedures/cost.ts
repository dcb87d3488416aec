import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../kit/editor-text.ts';
import { EurosSchema } from '../kit/euros.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';

/** What a procedure costs, and the text that sets it. Said in one of three ways. */
export const CostSchema = v.pipe(
  v.strictObject({
    /** One amount in euros; 0 when it is free. */
    euros: v.optional(EurosSchema),
    /** A price list, shown as a table. */
    prices: v.optional(
      v.pipe(
        v.array(v.strictObject({ label: LineSchema, euros: EurosSchema }), 'une liste de tarifs'),
        v.minLength(2, 'au moins deux tarifs ; pour un seul, écrivez euros'),
      ),
    ),
    /** What it depends on, when no amount can be told before: « Selon le devis du service ». */
    varies: v.optional(LineSchema),
    note: v.optional(ParagraphSchema),
    legalBasis: LegalBasisSchema,
  }),
  v.check(
    ({ euros, prices, varies }) =>
      [euros, prices, varies].filter((way) => way !== undefined).length === 1,
    'une seule de ces clés : euros, prices, varies',
  ),
);
export type Cost = v.InferOutput<typeof CostSchema>;
