import type { LegalBasis } from '../../kit/legal-basis.ts';
import type { Cost } from '../cost.ts';
import { isLocalText } from '../local-text.ts';
import type { Procedure } from '../procedure.ts';
import { importTexts as texts } from './exchange-texts.ts';
import type { Mark } from './mark.ts';

/** The council settles the affairs of the commune: true of every commune, until its decision is named. */
const COUNCIL: LegalBasis = {
  text: 'Code général des collectivités territoriales',
  article: 'L. 2121-29',
};

/**
 * Takes the decisions of the other commune out: they are law there alone. The price is left to
 * {@link adaptCost}.
 */
export function replaceLocalTexts(procedure: Procedure): {
  procedure: Procedure;
  marks: readonly Mark[];
} {
  const marks: Mark[] = [];
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => replace(item, `${key}.${index}`));
    if ('text' in value && typeof value.text === 'string' && isLocalText(value.text)) {
      marks.push({ key, what: texts.marks.decision(value.text) });
      return COUNCIL;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [
        name,
        name === 'cost' ? child : replace(child, key === '' ? name : `${key}.${name}`),
      ]),
    );
  };
  return { procedure: replace(procedure, '') as Procedure, marks };
}

/**
 * What the procedure costs here: our own price if we have one; the price of the State, which is the
 * same everywhere; else nothing is promised, since the council has not voted.
 */
export function adaptCost(
  theirs: Cost,
  ours: Cost | undefined,
): { cost: Cost; marks: readonly Mark[] } {
  if (ours !== undefined)
    return { cost: ours, marks: [{ key: 'cost', what: texts.marks.ourCost }] };
  if (!isLocalText(theirs.legalBasis.text)) {
    return { cost: theirs, marks: [{ key: 'cost', what: texts.marks.stateCost }] };
  }
  const cost = { varies: texts.unknownCost, legalBasis: COUNCIL };
  return { cost, marks: [{ key: 'cost', what: texts.marks.theirCost(theirs.legalBasis.text) }] };
}
