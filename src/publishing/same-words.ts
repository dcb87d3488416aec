import * as v from 'valibot';
import { LineSchema } from '../kit/editor-text.ts';

/**
 * `content/synonymes.yml`: what people say, then the words of the site that mean the same. The search
 * finds the pages named by the second when it is asked the first.
 */
export const SameWordsSchema = v.record(
  LineSchema,
  v.pipe(
    v.array(LineSchema, 'une liste de mots, par exemple [enfant]'),
    v.minLength(1, 'au moins un mot'),
  ),
);
export type SameWords = v.InferOutput<typeof SameWordsSchema>;
