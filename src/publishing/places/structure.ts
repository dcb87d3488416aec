import * as v from 'valibot';
import { SlugSchema } from '../../kit/editor-text.ts';
import { OSM_HOURS, readOsmHours } from './osm-hours.ts';

/** Where mediators file for people: the national standard of places has no field for it. */
export const StructuresSchema = v.pipe(
  v.array(
    v.strictObject({
      /** Identifier of its place in `content/lieux.json`. */
      place: v.string('l’identifiant (id) d’un lieu'),
      /** When a mediator is there, as OpenStreetMap writes it. */
      hours: v.pipe(
        v.string(OSM_HOURS),
        v.check((text) => readOsmHours(text) !== undefined, OSM_HOURS),
      ),
      /** What they help with; absent: everything. */
      procedures: v.optional(
        v.pipe(
          v.array(SlugSchema, 'une liste de démarches'),
          v.minLength(1, 'au moins une démarche ; sans cette clé, toutes'),
        ),
      ),
    }),
    'une liste de structures',
  ),
  v.check(
    (structures) => new Set(structures.map(({ place }) => place)).size === structures.length,
    'un lieu (place) différent pour chaque structure',
  ),
);
export type Structure = v.InferOutput<typeof StructuresSchema>[number];
