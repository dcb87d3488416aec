import type { FiledDefinition } from '../../procedures/definition.ts';
import { conditionSentence } from '../../questions/condition-text.ts';
import type { Field } from '../../questions/field.ts';
import type { Clocks } from '../../requests/events/request-clocks.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';
import { silenceSentence } from './silence-sentence.ts';

export const RECOGNISE_CONTROLS = { case: 'cas', note: 'texte' } as const;
/** None of the cases that the law tells apart: the rule of all others. */
const NO_CASE = 'aucun';

/**
 * What an agent says beside the procedure: in which case of silence the person is, where it has some, and
 * a word for them.
 * @param clocksIn what each case makes of the days; nothing: none of the cases
 */
export function recogniseFields(
  { procedure, form }: FiledDefinition,
  clocksIn: (
    silenceCase: number | undefined,
  ) => Pick<Clocks, 'silenceMeans' | 'implicitDecisionOn'>,
): readonly Field[] {
  const { cases = [] } = procedure.silence;
  const note: Field = {
    ...{ type: 'long-text', key: RECOGNISE_CONTROLS.note, required: false, maxLength: 2000 },
    ...{ ...texts.note, need: texts.need },
  };
  if (cases.length === 0) return [note];
  const options = cases.map(({ when }, place) => ({
    value: String(place + 1),
    label: texts.caseWith(conditionSentence(when, form), silenceSentence(clocksIn(place))),
  }));
  const none = { value: NO_CASE, label: texts.noCase(silenceSentence(clocksIn(undefined))) };
  const asked: Field = {
    ...{ type: 'choice', key: RECOGNISE_CONTROLS.case, required: true },
    ...{ ...texts.cases, need: texts.need, options: [...options, none] },
  };
  return [asked, note];
}

/** The place of a case, from its control. */
export const caseIn = (typed: unknown): number | undefined =>
  typed === undefined || typed === NO_CASE ? undefined : Number(typed) - 1;
