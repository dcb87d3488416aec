import type { Conformity, Ecodesign } from '../../../publishing/ecodesign.ts';
import { filesItem } from './files-item.ts';
import type { StatementItem } from './item.ts';
import { PAGE_ITEMS } from './pages.ts';
import { SERVER_ITEMS } from './servers.ts';
import { SERVICE_ITEMS } from './service.ts';

/** What the site says of every criterion of the RGESN, in their order or nearly. */
export type Statement = readonly StatementItem[];

/**
 * The statement of a commune: what the software does, and what the commune answers for.
 * @param asksFiles whether a form of its site does
 */
export function statementOf(ecodesign: Ecodesign, asksFiles: boolean): Statement {
  return [...SERVICE_ITEMS, ...PAGE_ITEMS, filesItem(asksFiles), ...SERVER_ITEMS].map((item) =>
    'key' in item ? { criteria: item.criteria, about: item.about, ...ecodesign[item.key] } : item,
  );
}

/** Items of a theme, counted from 1. */
export function itemsOfTheme(statement: Statement, theme: number): readonly StatementItem[] {
  return statement.filter(({ criteria: [first] }) => first.startsWith(`${theme}.`));
}

/** How many criteria have each answer. */
export function countByConformity(statement: Statement): Readonly<Record<Conformity, number>> {
  const counts = { met: 0, partly: 0, 'not-met': 0, 'not-applicable': 0 };
  for (const { criteria, conformity } of statement) counts[conformity] += criteria.length;
  return counts;
}
