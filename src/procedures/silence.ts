import * as v from 'valibot';
import { ParagraphSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';
import { ConditionSchema } from '../questions/condition-schema.ts';

/** Time without an answer after which a decision is born, in calendar months. */
const MonthsSchema = v.pipe(
  v.string('une durée en mois, par exemple P2M'),
  v.regex(/^P[1-9]\d?M$/u, 'une durée en mois, par exemple P2M'),
);

const AcceptanceEntries = {
  means: v.literal('acceptance'),
  after: MonthsSchema,
  legalBasis: LegalBasisSchema,
};
const RejectionEntries = {
  means: v.literal('rejection'),
  after: MonthsSchema,
  /**
   * Whether the person can ask why: only when a written refusal would have had to say it
   * (CRPA L232-4 and L211-2). A refused grant, for one, needs no reasons.
   */
  reasonsOnRequest: v.boolean('true (oui) ou false (non)'),
  legalBasis: LegalBasisSchema,
};
const NothingEntries = {
  means: v.literal('none'),
  /** Why no implicit decision can be born, in plain words, printed on the receipt. */
  reason: ParagraphSchema,
  legalBasis: LegalBasisSchema,
};

const MEANINGS = 'l’un de ces mots : acceptance, rejection, none';

/** For whom the rule is another: the law often makes an exception of an age or of a place. */
const CaseEntries = { when: ConditionSchema };
const SilenceCaseSchema = v.variant(
  'means',
  [
    v.strictObject({ ...CaseEntries, ...AcceptanceEntries }),
    v.strictObject({ ...CaseEntries, ...RejectionEntries }),
    v.strictObject({ ...CaseEntries, ...NothingEntries }),
  ],
  MEANINGS,
);
export type SilenceCase = v.InferOutput<typeof SilenceCaseSchema>;

type WithoutWhen<T> = T extends unknown ? Omit<T, 'when'> : never;
/** What silence means, whoever it is for. */
export type SilenceRule = WithoutWhen<SilenceCase>;

/** Rules for some answers, the first that holds before the others. */
const CasesEntries = { cases: v.optional(v.array(SilenceCaseSchema, 'une liste de cas')) };

/**
 * What the silence of the administration means (CRPA L231-1 to L231-6).
 * There is no default: a procedure without this block stops the build.
 */
export const SilenceSchema = v.variant(
  'means',
  [
    v.strictObject({ ...AcceptanceEntries, ...CasesEntries }),
    v.strictObject({ ...RejectionEntries, ...CasesEntries }),
    v.strictObject({ ...NothingEntries, ...CasesEntries }),
  ],
  MEANINGS,
);
export type Silence = v.InferOutput<typeof SilenceSchema>;

/** Every rule that a procedure may follow: its own, then those of its cases. */
export function silenceRules(silence: Silence): readonly SilenceRule[] {
  return [silence, ...(silence.cases ?? [])];
}
