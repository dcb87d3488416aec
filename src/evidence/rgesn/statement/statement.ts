import type { Conformity, StatementItem } from './item.ts';
import { PAGE_ITEMS } from './pages.ts';
import { SERVER_ITEMS } from './servers.ts';
import { SERVICE_ITEMS } from './service.ts';

/** What the site says of every criterion of the RGESN, in their order or nearly. */
export const STATEMENT: readonly StatementItem[] = [
  ...SERVICE_ITEMS,
  ...PAGE_ITEMS,
  ...SERVER_ITEMS,
];

/** Items of a theme, counted from 1. */
export function itemsOfTheme(theme: number): readonly StatementItem[] {
  return STATEMENT.filter(({ criteria: [first] }) => first.startsWith(`${theme}.`));
}

/** How many criteria have each answer. */
export function countByConformity(): Readonly<Record<Conformity, number>> {
  const counts = { met: 0, partly: 0, notMet: 0, notApplicable: 0 };
  for (const { criteria, conformity } of STATEMENT) counts[conformity] += criteria.length;
  return counts;
}
