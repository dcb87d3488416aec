import { DESK_PAGE } from '../desk-paths.ts';
import { appliedFilters } from './filter-words.ts';
import { filtersQuery, withoutFilter, type Filters } from './list-filters.ts';
import type { Choices } from './list-page.ts';
import { listTexts } from './list-texts.ts';

/** The filters of a page: each can be taken away by itself. */
export function AppliedFilters({
  filters,
  choices,
}: {
  readonly filters: Filters;
  readonly choices: Choices;
}) {
  const applied = appliedFilters(filters, choices);
  if (applied.length === 0) return null;
  return (
    <nav aria-label={listTexts.active}>
      <ul class="chips">
        {applied.map(({ name, family, value }) => (
          <li key={name}>
            <a href={`${DESK_PAGE}?${filtersQuery(withoutFilter(filters, name))}`}>
              <span class="sr">{listTexts.remove(family)} </span>
              {value} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {applied.length > 1 && (
          <li>
            <a href={DESK_PAGE}>{listTexts.removeAll}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
