import * as v from 'valibot';

/** Somebody who edits, by the identifier of the desk; or the program that publishes. */
const WhoSchema = v.object({ id: v.string(), name: v.string() });
export type Who = v.InferOutput<typeof WhoSchema>;

/** What checks and publishes, and approves nothing. */
export const PUBLISHER: Who = { id: '', name: 'Parvis' };

const common = { at: v.string(), who: WhoSchema };
const DaySchema = v.pipe(v.string(), v.isoDate());

/** What may happen to a proposal, in a file each: nothing is changed afterwards. */
export const ProposalEventSchema = v.variant('kind', [
  v.object({
    ...common,
    kind: v.literal('written'),
    /** Path from the folder of the content. */
    path: v.string(),
    /** The whole file; `null`: it leaves the site. */
    text: v.nullable(v.string()),
    /** The file as its author saw it; `null`: there was none. */
    base: v.nullable(v.string()),
    /** The text was online before, and approved then. */
    isReturn: v.optional(v.boolean(), false),
  }),
  /** Looked at by the checks of the build: what is to be mended, a sentence each. */
  v.object({ ...common, kind: v.literal('checked'), said: v.array(v.string()) }),
  v.object({ ...common, kind: v.literal('submitted') }),
  v.object({ ...common, kind: v.literal('returned'), note: v.string() }),
  v.object({
    ...common,
    kind: v.literal('approved'),
    /** First day online; absent: at once. */
    from: v.optional(DaySchema),
    /** Last day online: the text before comes back after it. */
    until: v.optional(DaySchema),
  }),
  v.object({ ...common, kind: v.literal('withdrawn') }),
  v.object({
    ...common,
    kind: v.literal('shared'),
    /** Last part of the address where whoever has it sees the draft: nobody guesses it. */
    key: v.string(),
    /** Instant from which nobody sees it there any more. */
    until: v.string(),
  }),
  v.object({ ...common, kind: v.literal('unshared') }),
  v.object({ ...common, kind: v.literal('published'), before: v.nullable(v.string()) }),
  v.object({ ...common, kind: v.literal('refused'), said: v.array(v.string()) }),
  v.object({ ...common, kind: v.literal('ended') }),
]);
export type ProposalEvent = v.InferOutput<typeof ProposalEventSchema>;
