import * as v from 'valibot';
import { NationalPhoneSchema } from '../../commune/contact.ts';
import { when, type ContentProblem } from '../../kit/content-problem.ts';
import { LineSchema, SlugSchema, WebAddressSchema } from '../../kit/editor-text.ts';

/**
 * What people ask a town hall for and somebody else does: `content/ailleurs/<slug>.yml` says who, and how
 * to reach them. The search shows it as « Ce n’est pas la mairie ».
 */
export const SignpostSchema = v.strictObject({
  /** What it is about: « Permis de conduire ». */
  title: LineSchema,
  /** Who does it: « France Titres, un service de l’État ». Default: the name of the body. */
  who: v.optional(LineSchema),
  /** When it is in the directory, `content/organismes/<slug>.yml`: its name, phone and site are its own. */
  body: v.optional(SlugSchema),
  /** Number to call. Default: that of the body. */
  phone: v.optional(NationalPhoneSchema),
  /** When somebody answers the phone. */
  phoneHours: v.optional(LineSchema),
  /** Where it is done or explained. Default: the site of the body. */
  url: v.optional(WebAddressSchema),
  /** Other words that lead there. */
  synonyms: v.pipe(
    v.array(LineSchema, 'une liste de mots, un par ligne'),
    v.minLength(1, 'au moins un mot'),
  ),
});
export type Signpost = v.InferOutput<typeof SignpostSchema>;

/** Whoever is sent elsewhere must learn to whom, and have a way to reach them. */
export function validateSignpost(signpost: Signpost): readonly ContentProblem[] {
  const { who, body, phone, url } = signpost;
  if (body !== undefined) return [];
  return [
    ...when(who === undefined, 'who', 'qui s’en occupe (who), ou un organisme (body)', 'rien'),
    ...when(
      phone === undefined && url === undefined,
      'url',
      'un site (url) ou un téléphone (phone)',
      'aucun des deux',
    ),
  ];
}
