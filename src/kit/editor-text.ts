import * as v from 'valibot';
import { typography } from './typography.ts';

/** One line written by an editor, who types ordinary spaces: French ones are put here. */
export const LineSchema = v.pipe(
  v.string('un texte'),
  v.trim(),
  v.minLength(1, 'un texte qui n’est pas vide'),
  v.maxLength(200, 'un texte de 200 caractères au plus'),
  v.transform(typography),
);

/** One paragraph written by an editor. */
export const ParagraphSchema = v.pipe(
  v.string('un texte'),
  v.trim(),
  v.minLength(1, 'un texte qui n’est pas vide'),
  v.maxLength(600, 'un texte de 600 caractères au plus'),
  v.transform(typography),
);

/** Short name used in addresses of pages and as a file name: `acte-de-naissance`. */
export const SlugSchema = v.pipe(
  v.string('un nom court, par exemple acte-de-naissance'),
  v.regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    'un nom court en minuscules sans accent, par exemple acte-de-naissance',
  ),
);

/** Public web address. */
export const WebAddressSchema = v.pipe(
  v.string('une adresse de site, par exemple https://www.legifrance.gouv.fr'),
  v.url('une adresse de site, par exemple https://www.legifrance.gouv.fr'),
  v.startsWith('https://', 'une adresse qui commence par https://'),
);
