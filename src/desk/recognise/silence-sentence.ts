import { formatDay } from '../../kit/format-day.ts';
import type { Clocks } from '../../requests/events/request-clocks.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

/** What silence will mean, and on which day. */
export function silenceSentence({
  silenceMeans,
  implicitDecisionOn,
}: Pick<Clocks, 'silenceMeans' | 'implicitDecisionOn'>): string {
  return silenceMeans === 'none' || implicitDecisionOn === null
    ? texts.noSilence
    : texts.silence[silenceMeans](formatDay(implicitDecisionOn));
}
