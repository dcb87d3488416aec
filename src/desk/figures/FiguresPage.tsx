import { FIGURES_PAGE, FIGURES_TABLE } from '../desk-paths.ts';
import type { Choices } from '../list/list-page.ts';
import { figuresQuery, mondayOf, type FigureFilters } from './figure-filters.ts';
import type { ShownPage } from './figure-tables.ts';
import { figuresTexts as texts } from './figures-texts.ts';
import { FigureTable } from './FigureTable.tsx';

export interface FiguresPageProps {
  readonly filters: FigureFilters;
  readonly services: Choices['services'];
  /** Nothing when there are too few requests. */
  readonly shown: ShownPage | undefined;
}

/** What is counted of the requests of some weeks. */
export function FiguresPage({ filters, services, shown }: FiguresPageProps) {
  return (
    <>
      <h1>{texts.title(filters.since, filters.until)}</h1>
      <FigureForm filters={filters} services={services} />
      {shown === undefined ? (
        <p>{texts.tooFew}</p>
      ) : (
        <>
          <p>
            <a href={`${FIGURES_TABLE}?${figuresQuery(filters)}`} download>
              {texts.download}
            </a>
          </p>
          {shown.tables.map((table) => (
            <FigureTable key={table.division} table={table} total={shown.total} />
          ))}
        </>
      )}
      <h2>{texts.read}</h2>
      <ul>
        {texts.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** The address keeps what is chosen. Any day of a week is the week. */
function FigureForm({ filters, services }: Omit<FiguresPageProps, 'shown'>) {
  const { since, until, service } = filters;
  return (
    <form class="figure-filters" action={FIGURES_PAGE} aria-label={texts.filters}>
      <div class="field">
        <label for="depuis">{texts.since}</label>
        <input type="date" id="depuis" name="depuis" value={since} />
      </div>
      <div class="field">
        <label for="jusqua">{texts.until}</label>
        <input type="date" id="jusqua" name="jusqua" value={mondayOf(until)} />
      </div>
      {services.length > 1 && (
        <div class="field">
          <label for="service">{texts.service}</label>
          <select id="service" name="service">
            <option value="">{texts.everyService}</option>
            {services.map(({ slug, name }) => (
              <option key={slug} value={slug} selected={slug === service}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <button class="button" type="submit">
        {texts.apply}
      </button>
    </form>
  );
}
