import * as v from 'valibot';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema } from '../kit/editor-text.ts';

/** A step of the processing of a request, as agents go through it. */
export const StepSchema = v.strictObject({
  /** « Vérifier les documents ». */
  title: LineSchema,
  /** Who does it: « Le service Urbanisme ». */
  who: LineSchema,
  /** How long it usually takes, after the step before it. */
  within: v.optional(DurationSchema),
  /** What leaves then: « Une lettre qui demande les documents ». */
  sends: v.optional(LineSchema),
});
export type Step = v.InferOutput<typeof StepSchema>;

/** Keys of a procedure about its steps. */
export const stepEntries = {
  /** In order. A request keeps those that its procedure had when it was filed. */
  steps: v.optional(v.array(StepSchema, 'une liste d’étapes, ou []'), []),
  /** Whether the page of the procedure shows them too. */
  showsSteps: v.optional(v.boolean('true (oui) ou false (non)'), false),
};
