import { formatDuration } from '../kit/duration-text.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { conditionSentence } from '../questions/condition-text.ts';
import { silenceTexts as texts } from './silence-texts.ts';

/** What silence means, on the page of a procedure: for everybody, then in each case. */
export function silenceRulesText({
  silence,
  form,
  channels,
}: Pick<Procedure, 'silence' | 'form' | 'channels'>): readonly {
  readonly when: string;
  readonly says: string;
}[] {
  const how = channels.online ? texts.receiptSaysHow : texts.serviceSaysHow;
  const decides = (means: 'acceptance' | 'rejection') =>
    means === 'rejection' ? `${texts.rejection} ${how}` : texts.acceptance;
  const ofAll =
    silence.means === 'none'
      ? []
      : [{ when: texts.without(formatDuration(silence.after)), says: decides(silence.means) }];
  const ofSome = (silence.cases ?? []).map((one) => {
    const condition = conditionSentence(one.when, form);
    return one.means === 'none'
      ? { when: texts.inCaseOnly(condition), says: one.reason }
      : {
          when: texts.inCase(condition, formatDuration(one.after)),
          says: decides(one.means),
        };
  });
  return [...ofAll, ...ofSome];
}
