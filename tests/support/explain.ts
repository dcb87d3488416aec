import { findCriterion } from '../../src/evidence/rgaa/themes.ts';

/** What a check found on a page. */
export interface Finding {
  /** Criteria of the RGAA that it fails: `3.2`. */
  readonly criteria: readonly string[];
  /** The place: an element, a text. */
  readonly element: string;
  /** What the tool says, for whoever mends it. */
  readonly detail?: string;
}

/** Says in French, for a person who does not develop, which criterion fails, on which page, where. */
export function explain(page: string, { criteria, element, detail }: Finding): string {
  const rules = criteria.map((number) => `RGAA ${number} : ${findCriterion(number).wording}`);
  return [
    ...(rules.length > 0 ? rules : ['Bonne pratique, hors RGAA.']),
    `Page : ${page}`,
    `Endroit : ${element.slice(0, 300)}`,
    ...(detail === undefined ? [] : [`Contrôle : ${detail}`]),
  ].join('\n');
}
