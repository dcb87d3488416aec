import { formatDay } from '../../kit/format-day.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import type { Choices } from '../list/list-page.ts';
import { channelTexts } from '../list/list-texts.ts';
import { weeksOf, type FigureFilters } from './figure-filters.ts';
import { DIVISIONS, type Division, type FigureRow } from './figure-row.ts';
import { tableRows, totalFigures, type ShownFigures, type ShownRow } from './figure-table.ts';
import { divisionTexts } from './figures-texts.ts';

export interface FigureTableData {
  readonly division: Division;
  readonly rows: readonly ShownRow[];
}

/** What a page of figures shows, on screen or in a spreadsheet. */
export interface ShownPage {
  readonly total: ShownFigures;
  readonly tables: readonly FigureTableData[];
}

/** @returns nothing when there are too few requests to say anything */
export function shownPage(
  rows: readonly FigureRow[],
  filters: FigureFilters,
  choices: Pick<Choices, 'services' | 'procedures'>,
): ShownPage | undefined {
  const total = totalFigures(rows);
  if (total === undefined) return undefined;
  const tables = DIVISIONS.flatMap((division) => {
    const found = rows.filter(({ by }) => by === division);
    // One service is the whole page; a commune without districts has none.
    if (found.length < (division === 'service' ? 2 : 1)) return [];
    const all = division === 'week' ? withEveryWeek(found, filters) : found;
    const labelled = all.map((row) => ({ ...row, label: labelOf(row, choices) }));
    return [{ division, rows: tableRows(labelled, divisionTexts[division].others) }];
  });
  return { total, tables };
}

/** A week when nothing came is one too. */
function withEveryWeek(rows: readonly FigureRow[], filters: FigureFilters): readonly FigureRow[] {
  return weeksOf(filters).map(
    (week) => rows.find(({ slug }) => slug === week) ?? { ...NOTHING, slug: week },
  );
}

const NOTHING = {
  by: 'week' as const,
  ...{ received: 0, open: 0, late: 0, online: 0, assisted: 0, answered: 0 },
  ...{ median: null, ninth: null },
};

function labelOf(
  { by, slug }: FigureRow,
  { services, procedures }: Pick<Choices, 'services' | 'procedures'>,
): string {
  const named = (list: Choices['services']) => list.find((one) => one.slug === slug)?.name ?? slug;
  const texts: Readonly<Record<string, string>> = by === 'channel' ? channelTexts : stateTexts;
  if (by === 'procedure') return named(procedures);
  if (by === 'service') return named(services);
  if (by === 'week') return formatDay(slug);
  return by === 'district' ? slug : (texts[slug] ?? slug);
}
