import * as v from 'valibot';
import { LineSchema, SlugSchema } from './editor-text.ts';

/** Themes of the list of procedures, in the order in which they are shown. */
export const ThemesSchema = v.pipe(
  v.array(v.strictObject({ slug: SlugSchema, title: LineSchema }), 'une liste de thèmes'),
  v.minLength(1, 'au moins un thème'),
);
export type Theme = v.InferOutput<typeof ThemesSchema>[number];
