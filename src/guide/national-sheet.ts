import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';

/** Publics of service-public.fr, as its sheets name them. */
export const AUDIENCES = ['Particuliers', 'Professionnels', 'Associations'] as const;
export type NationalAudience = (typeof AUDIENCES)[number];

const TextSchema = v.pipe(v.string('un texte'), v.trim(), v.minLength(1, 'un texte non vide'));

/** Where service-public.fr publishes its sheets: a link shown as the original leads nowhere else. */
const OriginalUrlSchema = v.pipe(
  v.string('l’adresse de la fiche'),
  v.regex(
    /^https:\/\/(?:[a-z-]+\.)*service-public(?:\.gouv)?\.fr\//u,
    'une adresse de service-public.fr ou de service-public.gouv.fr',
  ),
);

/** A sheet of service-public.fr, told in a few words: what lists and links need. */
export const NationalSheetSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^F\d{1,6}$/u, 'un numéro de fiche, par exemple F1427')),
  title: v.pipe(TextSchema, v.maxLength(300, 'un titre de 300 caractères au plus')),
  description: TextSchema,
  audience: v.picklist(AUDIENCES, `l’un de ces publics : ${AUDIENCES.join(', ')}`),
  /** Theme of service-public.fr; the few sheets without one are listed together. */
  theme: v.optional(v.strictObject({ id: v.string(), title: TextSchema })),
  /** File of the theme that the sheet is kept in: « Actes d’état civil ». */
  folder: v.optional(TextSchema),
  /** Day on which its author last checked it. */
  checkedOn: DaySchema,
  /** Who wrote it, as it is printed. */
  author: TextSchema,
  url: OriginalUrlSchema,
});
export type NationalSheet = v.InferOutput<typeof NationalSheetSchema>;

/** What an import left: `index.json` of its folder. */
export const GuideIndexSchema = v.strictObject({
  /** Changes with the shape of what is stored: an older import is made anew, never misread. */
  version: v.literal(1),
  importedOn: DaySchema,
  /** State of the law: the day on which the newest sheet was checked. */
  lawDay: DaySchema,
  sheets: v.pipe(v.array(NationalSheetSchema), v.minLength(1)),
});
export type GuideIndex = v.InferOutput<typeof GuideIndexSchema>;
