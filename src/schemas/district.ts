import * as v from 'valibot';
import { LineSchema, SlugSchema } from './editor-text.ts';

/** Districts of the commune, in the order in which they are shown. */
export const DistrictsSchema = v.pipe(
  v.array(v.strictObject({ slug: SlugSchema, name: LineSchema }), 'une liste de quartiers'),
  v.check(
    (districts) => new Set(districts.map(({ slug }) => slug)).size === districts.length,
    'un nom court (slug) différent pour chaque quartier',
  ),
);
export type District = v.InferOutput<typeof DistrictsSchema>[number];
