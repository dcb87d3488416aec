import * as v from 'valibot';
import { DeskLineSchema, QUEUES } from './desk-line.ts';

/** Requests of a page. */
export const PAGE_LENGTH = 50;
/** Counts stop there: more says nothing more to whoever reads, and costs. */
export const MOST_COUNTED = 1000;

const PlacedSchema = v.strictObject({
  ...DeskLineSchema.entries,
  /** Where it stands today. */
  rank: v.number(),
  day: v.string(),
});
export type PlacedLine = v.InferOutput<typeof PlacedSchema>;
export const PageSchema = v.strictObject({ lines: v.array(PlacedSchema), total: v.number() });
export const CountsSchema = v.record(v.picklist(QUEUES), v.number());
const ChoiceSchema = v.array(v.strictObject({ slug: v.string(), name: v.string() }));
export const ChoicesSchema = v.strictObject({
  services: ChoiceSchema,
  procedures: ChoiceSchema,
  /** Structures whose mediators filed something there, by their identifiers. */
  structures: ChoiceSchema,
  /** By their identifiers. */
  agents: ChoiceSchema,
});
export type Choices = v.InferOutput<typeof ChoicesSchema>;
export const FoundSchema = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('short') }),
  v.strictObject({
    outcome: v.literal('looked'),
    lines: v.array(DeskLineSchema),
    total: v.number(),
    /** Whether there are more than were counted: those that are shown are some of them. */
    isCut: v.boolean(),
  }),
]);
export type Found = v.InferOutput<typeof FoundSchema>;
export const ViewsSchema = v.array(
  v.strictObject({ id: v.string(), name: v.string(), filters: v.string() }),
);
export type SavedView = v.InferOutput<typeof ViewsSchema>[number];

export type Counts = Readonly<Partial<Record<(typeof QUEUES)[number], number>>>;

/** A page of the list. */
export interface ListedPage {
  readonly lines: readonly PlacedLine[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  /** How many in all, with these filters; one more than {@link MOST_COUNTED} when there are more. */
  readonly total: number;
}
