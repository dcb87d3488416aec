import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { SlugSchema } from '../kit/editor-text.ts';

const PATH = 'un fichier ou un dossier du contenu, par exemple services/';

/**
 * `relectures.yml`: when to review what holds no day of its own, and who does. The line whose
 * path is the longest wins: a file may leave the day of its folder.
 */
export const ReviewCalendarSchema = v.array(
  v.strictObject({
    path: v.pipe(v.string(PATH), v.regex(/^(?!content\/)[a-z0-9][a-z0-9./-]*$/u, PATH)),
    /** Service that answers for it. Absent for `services/`: each answers for its own file. */
    owner: v.optional(SlugSchema),
    reviewedOn: DaySchema,
    reviewOn: DaySchema,
  }),
  'une liste de fichiers à relire',
);
export type ReviewCalendar = v.InferOutput<typeof ReviewCalendarSchema>;
