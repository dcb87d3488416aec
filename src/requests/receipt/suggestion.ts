import * as v from 'valibot';

/** A procedure that may come next, ready to be shown: an editor's rule, never a guess about a person. */
const SuggestionSchema = v.strictObject({
  /** To whom it is useful: « Vous attendez un enfant ». */
  when: v.string(),
  title: v.string(),
  /** Address on the site. */
  path: v.pipe(v.string(), v.startsWith('/')),
});
export type Suggestion = v.InferOutput<typeof SuggestionSchema>;

/** What each procedure suggests, by its slug: `/suggestions.json`. */
export const SuggestionsSchema = v.record(v.string(), v.array(SuggestionSchema));
export type Suggestions = v.InferOutput<typeof SuggestionsSchema>;
