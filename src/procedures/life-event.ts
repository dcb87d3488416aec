import * as v from 'valibot';
import { LineSchema, SlugSchema } from '../kit/editor-text.ts';

/** Moments of life that bring people to the town hall, in the order in which they are shown. */
export const LifeEventsSchema = v.pipe(
  v.array(
    v.strictObject({
      slug: SlugSchema,
      /** As a person says it: « J’attends un enfant ». */
      title: LineSchema,
      summary: LineSchema,
    }),
    'une liste d’événements de vie',
  ),
  v.minLength(1, 'au moins un événement de vie'),
);
export type LifeEvent = v.InferOutput<typeof LifeEventsSchema>[number];
