import * as v from 'valibot';
import { LineSchema, ParagraphSchema, SlugSchema } from '../kit/editor-text.ts';
import { OpeningHoursSchema } from '../kit/opening-hours.ts';
import { PostalAddressSchema, PublicEmailSchema, PublicPhoneSchema } from './contact.ts';
import { OpeningExceptionsSchema } from './opening-exceptions.ts';

/** A service of the commune: what the acknowledgement must name (CRPA R112-11-1, 2°). */
export const ServiceSchema = v.strictObject({
  /** Name as people say it: « État civil ». */
  name: LineSchema,
  /** The same, after « le » or « la »: « le service État civil ». Printed inside sentences. */
  nameWithArticle: LineSchema,
  /** What the service does, in one or two sentences. */
  role: ParagraphSchema,
  /** Who decides what it handles: `content/autorites/<slug>.yml`. Default: the commune. */
  authority: v.optional(SlugSchema),
  address: PostalAddressSchema,
  email: PublicEmailSchema,
  phone: PublicPhoneSchema,
  openingHours: OpeningHoursSchema,
  /** Days that do not follow these hours, in order. Public holidays are known without them. */
  openingExceptions: v.optional(OpeningExceptionsSchema, []),
  /** How to come in: step-free entrance, lift, hearing loop. */
  access: v.optional(ParagraphSchema),
});
export type Service = v.InferOutput<typeof ServiceSchema>;
