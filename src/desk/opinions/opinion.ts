import * as v from 'valibot';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { DeskFileSchema } from '../request/desk-file.ts';

export const AskedOpinionsSchema = v.array(
  v.strictObject({
    id: v.string(),
    /** Title of the procedure. */
    title: v.string(),
    /** Name of the service that asks. */
    from: v.string(),
    /** The service that is asked. */
    service: v.string(),
    askedAt: v.string(),
    wantedOn: v.string(),
  }),
);
/** An opinion that is awaited of a service of the agent. */
export type AskedOpinion = v.InferOutput<typeof AskedOpinionsSchema>[number];

export const OpinionSchema = v.strictObject({
  reference: v.string(),
  receivedAt: v.string(),
  wantedOn: v.string(),
  from: v.string(),
  question: v.string(),
  /** Who asks. */
  by: v.string(),
  /** As they count now, under the definition that was filed: the database stored both. */
  answers: v.custom<Answers>((input) => typeof input === 'object' && input !== null),
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
  files: v.array(DeskFileSchema),
});
/** What somebody reads to give their opinion. */
export type Opinion = v.InferOutput<typeof OpinionSchema>;
