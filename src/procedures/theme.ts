import * as v from 'valibot';
import { LineSchema, SlugSchema } from '../kit/editor-text.ts';

/** Drawings that a theme or a procedure may have: see `src/site/components/Icon.astro`. */
const THEME_ICONS = [
  'file',
  'truck',
  'people',
  'card',
  'school',
  'ballot',
  'warning',
  'house',
  'tree',
  'child',
  'heart',
  'music',
  'bin',
  'meal',
  'pram',
  'sofa',
] as const;
export type ThemeIcon = (typeof THEME_ICONS)[number];

export const ThemeIconSchema = v.picklist(
  THEME_ICONS,
  `l’un de ces dessins : ${THEME_ICONS.join(', ')}`,
);

/** Themes of the list of procedures, in the order in which they are shown. */
export const ThemesSchema = v.pipe(
  v.array(
    v.strictObject({
      slug: SlugSchema,
      title: LineSchema,
      /** Drawing beside its procedures on the home page. */
      icon: ThemeIconSchema,
    }),
    'une liste de thèmes',
  ),
  v.minLength(1, 'au moins un thème'),
);
export type Theme = v.InferOutput<typeof ThemesSchema>[number];
