import { DESK_PAGE } from '../desk-paths.ts';
import { QUEUES } from './desk-line.ts';
import { filtersQuery, withoutFilter, type Filters } from './list-filters.ts';
import { MOST_COUNTED, type Counts } from './list-page.ts';
import { listTexts, queueTexts } from './list-texts.ts';

/** What waits for an action, by its name, with how many. What waits for none of us comes last. */
export function QueueLinks({
  counts,
  filters,
}: {
  readonly counts: Counts;
  readonly filters: Filters;
}) {
  const others = withoutFilter(withoutFilter(filters, 'file'), 'fini');
  const shown = QUEUES.filter((queue) => counts[queue] !== 0 || filters.file === queue);
  return (
    <nav class="queues" aria-label={listTexts.queues}>
      <ul>
        <li>
          <a
            href={`${DESK_PAGE}?${filtersQuery(others)}`}
            aria-current={filters.file === undefined && !filters.fini ? 'true' : undefined}
          >
            {listTexts.all}
          </a>
        </li>
        {shown.map((queue) => (
          <li key={queue}>
            <a
              href={`${DESK_PAGE}?${filtersQuery({ ...others, file: queue })}`}
              aria-current={filters.file === queue ? 'true' : undefined}
            >
              {queueTexts[queue]}{' '}
              {counts[queue] !== undefined && (
                <span class={queue === 'receipt' ? 'count hot' : 'count'}>
                  {listTexts.counted(counts[queue], MOST_COUNTED)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
