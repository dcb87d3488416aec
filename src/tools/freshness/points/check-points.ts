import type { Day } from '../../../kit/day.ts';
import { addDuration } from '../../../kit/duration.ts';
import type { CitedArticle } from '../../../law/citations/cited-articles.ts';
import { silenceRules, type Silence } from '../../../procedures/silence.ts';
import type { FreshnessPoint } from './point.ts';

/** The law may have changed since: a check is made again every year. */
const CHECK_LASTS = 'P1Y';

interface Procedure {
  readonly file: string;
  readonly procedure: {
    readonly title: string;
    readonly service: string;
    readonly silence: Silence;
  };
}

/** Rules of silence and articles of law whose last check is more than a year old. */
export function checkPoints(
  procedures: readonly Procedure[],
  cited: readonly CitedArticle[],
  register: { readonly file: string; readonly owner: string | undefined },
  today: Day,
): readonly FreshnessPoint[] {
  const isOld = (day: Day) => addDuration(day, CHECK_LASTS) < today;
  const silences = procedures
    .map((one) => ({ ...one, on: oldestCheck(one.procedure.silence) }))
    .filter(({ on }) => isOld(on))
    .map(({ file, on, procedure: { title, service } }) => ({
      kind: 'old-check' as const,
      file,
      title,
      owner: service,
      on,
      about: 'silence',
      isBlocking: false,
    }));
  const articles = cited.flatMap(({ text, article, checkedOn }) =>
    checkedOn === undefined || !isOld(checkedOn)
      ? []
      : [
          {
            kind: 'old-check' as const,
            ...register,
            title: text,
            on: checkedOn,
            about: article ?? '',
            isBlocking: false,
          },
        ],
  );
  return [...silences, ...articles];
}

/** The check of a rule and those of its cases: the oldest is the one to make again. */
function oldestCheck(silence: Silence): Day {
  return silenceRules(silence)
    .map(({ checkedOn }) => checkedOn)
    .reduce((one, other) => (other < one ? other : one));
}
