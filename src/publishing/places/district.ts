import * as v from 'valibot';
import { LineSchema, SlugSchema } from '../../kit/editor-text.ts';

/** Short name of the group of places that are in no district. */
export const ELSEWHERE = 'ailleurs';

/**
 * Districts of the commune, in the order in which they are shown, and the places of each: the national
 * standard has no field for them. A place that moves is in several districts.
 */
export const DistrictsSchema = v.pipe(
  v.array(
    v.strictObject({
      /** Address of its page: `/aide/quartiers/<slug>/`. */
      slug: v.pipe(
        SlugSchema,
        v.check((slug) => slug !== ELSEWHERE, `un autre nom court que ${ELSEWHERE}`),
      ),
      name: LineSchema,
      /** Identifiers of its places in `content/lieux.json`. */
      places: v.array(
        v.string('l’identifiant (id) d’un lieu'),
        'une liste d’identifiants de lieux',
      ),
    }),
    'une liste de quartiers',
  ),
  v.check(
    (districts) => new Set(districts.map(({ slug }) => slug)).size === districts.length,
    'un nom court (slug) différent pour chaque quartier',
  ),
);
export type District = v.InferOutput<typeof DistrictsSchema>[number];
