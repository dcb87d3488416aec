import { labelled } from '../../kit/labelled.ts';
import { procedureListTexts } from '../../procedures/procedure-lists-texts.ts';
import type { Suggestion } from './suggestion.ts';

/** Rights and steps that may come next, each with whom it is useful to. Nothing when there is none. */
export function SuggestionList({ suggestions }: { suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <>
      <h2>{procedureListTexts.suggested}</h2>
      <ul>
        {suggestions.map(({ when, title, path }) => (
          <li key={path}>
            {labelled(when)} <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
