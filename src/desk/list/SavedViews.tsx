import { DESK_PAGE } from '../desk-paths.ts';
import { filtersQuery, type Filters } from './list-filters.ts';
import type { SavedView } from './list-page.ts';
import { LIST_ACTS, LIST_FORM } from './list-protocol.ts';
import { viewTexts } from './list-texts.ts';

export interface SavedViewsProps {
  readonly views: readonly SavedView[];
  readonly filters: Filters;
  /** What was wrong with the name that was typed, and the name. */
  readonly problem?: { readonly message: string; readonly typed: string } | undefined;
}

/** The views of the agent, and what keeps the filters that are applied as one. */
export function SavedViews({ views, filters, problem }: SavedViewsProps) {
  const query = filtersQuery(filters);
  if (views.length === 0 && query === '' && problem === undefined) return null;
  return (
    <details class="filters" open={problem !== undefined}>
      <summary>{viewTexts.title}</summary>
      <p class="hint">{viewTexts.hint}</p>
      <ul class="views">
        {views.map(({ id, name, filters: kept }) => (
          <li key={id}>
            <a href={`${DESK_PAGE}?${kept}`}>{name}</a>
            <form method="post" action={DESK_PAGE}>
              <input type="hidden" name={LIST_FORM.filters} value={query} />
              <input type="hidden" name={LIST_FORM.view} value={id} />
              <button
                class="link"
                name={LIST_FORM.act}
                value={LIST_ACTS.forget}
                aria-label={viewTexts.forgetOne(name)}
              >
                {viewTexts.forget}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {(query !== '' || problem !== undefined) && (
        <form method="post" action={DESK_PAGE}>
          <input type="hidden" name={LIST_FORM.filters} value={query} />
          <div class="field">
            <label for="vue-nom">{viewTexts.name}</label>
            {problem !== undefined && (
              <p class="error" id="vue-erreur">
                {problem.message}
              </p>
            )}
            <input
              id="vue-nom"
              name={LIST_FORM.name}
              value={problem?.typed}
              maxLength={60}
              autocomplete="off"
              aria-invalid={problem === undefined ? undefined : 'true'}
              aria-describedby={problem === undefined ? undefined : 'vue-erreur'}
            />
          </div>
          <button class="button quiet" name={LIST_FORM.act} value={LIST_ACTS.save}>
            {viewTexts.save}
          </button>
        </form>
      )}
    </details>
  );
}
