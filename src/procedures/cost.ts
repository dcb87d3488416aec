import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';

const AMOUNT = 'un montant en euros, en chiffres, par exemple 12 ou 12.50';
const EurosSchema = v.pipe(
  v.number(AMOUNT),
  v.finite(AMOUNT),
  v.minValue(0, 'un montant positif ou nul'),
  v.check(
    (euros) => /^\d+(?:\.\d\d?)?$/u.test(String(euros)),
    'deux chiffres après la virgule au plus',
  ),
);

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
