import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getRules, type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import type { Finding } from './explain.ts';

const source = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The whole of axe: AAA, best practices and experimental rules too, which are off by default. */
const EVERY_RULE = getRules()
  .map(({ ruleId }) => ruleId)
  // It only says that a part is hidden: what is folded is opened before.
  .filter((rule) => rule !== 'hidden-content');

/** Rules that a look needs: all of them, but some; or few, when the look changes nothing else. */
export type AxeRules =
  | { readonly only?: never; readonly left: readonly string[] }
  | { readonly only: readonly string[] };

/** What changes with colours alone. */
export const COLOUR_RULES = {
  only: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
} as const satisfies AxeRules;

/**
 * What axe says against a page as it is shown now, and what it could not judge. The policy of the
 * site must let axe in.
 */
export async function axeFindings(
  page: Page,
  rules: AxeRules,
): Promise<readonly (Finding & { rule: string })[]> {
  const isEnabled = (rule: string) =>
    rules.only === undefined ? !rules.left.includes(rule) : rules.only.includes(rule);
  const options: RunOptions = {
    rules: Object.fromEntries(EVERY_RULE.map((rule) => [rule, { enabled: isEnabled(rule) }])),
    resultTypes: ['violations', 'incomplete'],
  };
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(
        chosen,
      ),
    options,
  );
  return [...violations, ...incomplete].flatMap(({ id, tags, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => ({
      rule: id,
      criteria: criteriaOf(tags),
      element: html,
      detail: `${id}. ${failureSummary.replaceAll(/\s+/gu, ' ')}`,
    })),
  );
}

/** Axe marks a rule with the tests it belongs to: `RGAA-11.1.2` is a test of criterion 11.1. */
function criteriaOf(tags: readonly string[]): readonly string[] {
  const numbers = tags.flatMap((tag) => /^RGAA-(\d+\.\d+)\.\d+$/u.exec(tag)?.[1] ?? []);
  return [...new Set(numbers)];
}
