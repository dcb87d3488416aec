import * as v from 'valibot';
import { SlugSchema } from '../kit/editor-text.ts';
import { ConditionSchema } from '../questions/condition-schema.ts';
import type { Condition } from '../questions/condition.ts';

/** Key of the question whose answer is a district of the commune. */
export const DISTRICT_QUESTION = 'quartier';

/** Another service than the one of the procedure, for some answers or some districts: for both, both hold. */
const RouteSchema = v.strictObject({
  service: SlugSchema,
  when: v.optional(ConditionSchema),
  /** Answers to the question of the district. */
  districts: v.optional(
    v.pipe(v.array(SlugSchema, 'une liste de quartiers'), v.minLength(1, 'au moins un quartier')),
  ),
});
export type Route = v.InferOutput<typeof RouteSchema>;

/** Keys of a procedure about the service that gets a request. */
export const routeEntries = {
  /** The first that holds; none: the service of the procedure. */
  routes: v.optional(v.array(RouteSchema, 'une liste de règles, ou []'), []),
};

/** When a route is taken, as one condition. */
export function routeCondition({ when = [], districts }: Route): Condition {
  return districts === undefined
    ? [...when]
    : [...when, { test: 'is', question: DISTRICT_QUESTION, values: [...districts] }];
}
