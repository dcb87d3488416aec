import type { Day } from '../../kit/day.ts';
import { PickBar } from '../batches/PickBar.tsx';
import { CallsLink } from '../calls/CallsLink.tsx';
import { BATCHES_PAGE, DESK_PAGE } from '../desk-paths.ts';
import { PageKeys } from '../keys/PageKeys.tsx';
import { OpinionsLink } from '../opinions/OpinionsLink.tsx';
import type { HeldMessage } from '../outbox/held-message.ts';
import { LeavingMessages } from '../outbox/LeavingMessages.tsx';
import { AppliedFilters } from './AppliedFilters.tsx';
import type { BesideCounts } from './beside.ts';
import { appliedFilters } from './filter-words.ts';
import { FilterForm } from './FilterForm.tsx';
import { LineTable } from './LineTable.tsx';
import { asksOver, cursorText, filtersQuery, type Filters } from './list-filters.ts';
import {
  MOST_COUNTED,
  PAGE_LENGTH,
  type Choices,
  type Counts,
  type ListedPage,
} from './list-page.ts';
import { listTexts } from './list-texts.ts';
import { QueueLinks } from './QueueLinks.tsx';
import { SavedViews, type SavedViewsProps } from './SavedViews.tsx';
import { SearchBox } from './SearchBox.tsx';

export interface ListPageProps extends Omit<SavedViewsProps, 'filters'> {
  readonly page: ListedPage;
  readonly counts: Counts;
  readonly choices: Choices;
  readonly filters: Filters;
  /** The address of this page, without its path: filters, and where it starts. */
  readonly query: string;
  readonly today: Day;
  /** Whether the agent acts in one service at least. */
  readonly mayAct: boolean;
  /** Makes one batch, however often the page is sent. */
  readonly newKey: string;
  /** What was just done to a request that the agent sees no more, in words. */
  readonly done?: string | undefined;
  /** Messages of the agent that have not left yet. */
  readonly held: readonly HeldMessage[];
  readonly beside: BesideCounts;
}

/** Title of the page: how many, then the filters. */
export function listTitle({
  page,
  filters,
  choices,
}: Pick<ListPageProps, 'page' | 'filters' | 'choices'>): string {
  const total = listTexts.total(page.total, MOST_COUNTED);
  const title = asksOver(filters) ? listTexts.over(total) : listTexts.open(total);
  return listTexts.filtered(
    title,
    appliedFilters(filters, choices).map(({ value }) => value),
  );
}

/** The one list: what waits, by what the law makes urgent, whatever way it came. */
export function ListPage(props: ListPageProps) {
  const { page, counts, choices, filters, views, problem } = props;
  const isOver = asksOver(filters);
  return (
    <>
      <h1>{listTitle(props)}</h1>
      {props.done !== undefined && (
        <section class="note" tabIndex={-1} autofocus>
          <p>{props.done}</p>
        </section>
      )}
      <LeavingMessages held={props.held} />
      <OpinionsLink count={props.beside.opinions} />
      <CallsLink count={props.beside.calls} />
      <SearchBox />
      <QueueLinks counts={counts} filters={filters} />
      <div class="tools">
        <FilterForm filters={filters} choices={choices} />
        <SavedViews views={views} filters={filters} problem={problem} />
      </div>
      <AppliedFilters filters={filters} choices={choices} />
      {page.lines.length === 0 ? (
        <p>{isOver ? listTexts.none.over : listTexts.none.open}</p>
      ) : (
        <PickedLines {...props} />
      )}
      <PageLinks page={page} filters={filters} />
      <PageKeys page="list" />
    </>
  );
}

/** The lines, in a form where a batch is made of some of them: for whoever acts somewhere. */
function PickedLines({ page, filters, query, today, mayAct, newKey }: ListPageProps) {
  const table = (
    <LineTable
      lines={page.lines}
      caption={asksOver(filters) ? listTexts.overCaption : listTexts.caption}
      isPicked={mayAct}
      {...{ today, query, filters }}
    />
  );
  if (!mayAct) return table;
  return (
    <form method="post" action={BATCHES_PAGE} acceptCharset="utf-8">
      {table}
      <PickBar total={page.total} filters={filtersQuery(filters)} newKey={newKey} />
    </form>
  );
}

function PageLinks({
  page: { lines, hasBefore, hasAfter },
  filters,
}: Pick<ListPageProps, 'page' | 'filters'>) {
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!hasBefore && !hasAfter) return null;
  const kept = filtersQuery(filters);
  const href = (where: string) => `${DESK_PAGE}?${[kept, where].filter(Boolean).join('&')}`;
  return (
    <nav class="pages" aria-label={listTexts.pages}>
      <ul>
        {hasBefore && (
          <li>
            <a href={kept === '' ? DESK_PAGE : `${DESK_PAGE}?${kept}`}>{listTexts.first}</a>
          </li>
        )}
        {hasBefore && first !== undefined && (
          <li>
            <a href={href(`avant=${cursorText(first)}`)}>{listTexts.before(PAGE_LENGTH)}</a>
          </li>
        )}
        {hasAfter && last !== undefined && (
          <li>
            <a href={href(`apres=${cursorText(last)}`)}>{listTexts.after(PAGE_LENGTH)}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
