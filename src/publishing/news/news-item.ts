import * as v from 'valibot';
import { DaySchema } from '../../kit/day.ts';
import { LineSchema, ParagraphSchema, SlugSchema } from '../../kit/editor-text.ts';

/** Front matter of `content/actualites/<slug>.md`. The Markdown under it is the whole text. */
export const NewsItemSchema = v.strictObject({
  title: LineSchema,
  /** One or two sentences: all that lists and the feed show. */
  summary: ParagraphSchema,
  /** Day when it comes out: before, nothing of it is on the site. */
  publishedOn: DaySchema,
  /** Last day when it is true. Without it, it stays in the list. */
  until: v.optional(DaySchema),
  /** Theme of `content/themes.yml`. */
  theme: v.optional(SlugSchema),
  /** Districts that it is about; none when it is about the whole commune. */
  districts: v.optional(v.array(SlugSchema, 'une liste de quartiers, ou []'), []),
  /** Procedures that it may lead to. */
  procedures: v.optional(v.array(SlugSchema, 'une liste de démarches, ou []'), []),
  /** Service that answers for it. */
  owner: SlugSchema,
  reviewOn: DaySchema,
});
export type NewsItem = v.InferOutput<typeof NewsItemSchema>;
