import type { Day } from '../../../kit/day.ts';
import { addDuration } from '../../../kit/duration.ts';
import type { CitedArticle } from '../../../law/citations/cited-articles.ts';
import { aspectNames } from '../../../procedures/comparison-editor-texts.ts';
import type { Comparison } from '../../../procedures/comparison.ts';
import type { FreshnessPoint } from './point.ts';

/** The law may have changed since: a check is made again every year. */
const CHECK_LASTS = 'P1Y';

interface Procedure {
  readonly file: string;
  readonly procedure: {
    readonly title: string;
    readonly service: string;
    readonly compared: readonly Comparison[];
  };
}

/** Comparisons of a procedure and articles of law whose last check is more than a year old. */
export function checkPoints(
  procedures: readonly Procedure[],
  cited: readonly CitedArticle[],
  register: { readonly file: string; readonly owner: string | undefined },
  today: Day,
): readonly FreshnessPoint[] {
  const isOld = (day: Day) => addDuration(day, CHECK_LASTS) < today;
  const compared = procedures.flatMap(({ file, procedure: { title, service, compared: done } }) =>
    done
      .filter(({ on }) => isOld(on))
      .map(({ on, aspects }) => ({
        ...{ kind: 'old-check' as const, file, title, owner: service, on },
        ...{ about: aspects.map((one) => aspectNames[one]).join(', '), isBlocking: false },
      })),
  );
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
  return [...compared, ...articles];
}
