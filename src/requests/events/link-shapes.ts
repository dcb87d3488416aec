import * as v from 'valibot';
import { REQUEST_STATES } from './event-kinds.ts';

/** A number as the commune writes it: no secret. */
const ReferenceSchema = v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u));
const AnotherSchema = { details: v.strictObject({ to: ReferenceSchema }), content: undefined };
const StateSchema = v.picklist(REQUEST_STATES);

/** What happens to two requests of a sector at once: each journal has its half. */
export const LINK_SHAPES = {
  'request.linked': AnotherSchema,
  'request.unlinked': AnotherSchema,
  'request.merged': {
    details: v.strictObject({
      /** The one that is answered. */
      into: ReferenceSchema,
      isSamePerson: v.boolean(),
      /** Where that one stood: the database says it. */
      state: v.optional(StateSchema),
    }),
    content: undefined,
  },
  'request.unmerged': { details: v.strictObject({}), content: undefined },
  'request.joined': {
    details: v.strictObject({ from: ReferenceSchema, isSamePerson: v.boolean() }),
    content: undefined,
  },
  'request.parted': { details: v.strictObject({ from: ReferenceSchema }), content: undefined },
  'kept.moved': { details: v.strictObject({ state: StateSchema }), content: undefined },
} as const;
