import { finishedException } from '../../commune/opening-exceptions-texts.ts';
import type { Day } from '../../kit/day.ts';
import type { Content } from './load-content.ts';

/** Sentences on the exceptions to opening hours that are over: pages leave them out. */
export function finishedExceptions(
  { commune, services }: Pick<Content, 'commune' | 'services'>,
  today: Day,
): readonly string[] {
  const places = [
    ['content/commune.yml', commune] as const,
    ...[...services].map(([slug, service]) => [`content/services/${slug}.yml`, service] as const),
  ];
  return places.flatMap(([file, { openingExceptions }]) =>
    openingExceptions
      .filter(({ from, to = from }) => to < today)
      .map((exception) => finishedException(file, exception)),
  );
}
