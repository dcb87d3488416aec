import { finishedException } from '../../commune/opening-exceptions-texts.ts';
import type { Day } from '../../kit/day.ts';
import type { Content } from './load-content.ts';
import { shownPath } from './shown-path.ts';

/** Sentences on the exceptions to opening hours that are over: pages leave them out. */
export function finishedExceptions(
  { root, commune, services }: Pick<Content, 'root' | 'commune' | 'services'>,
  today: Day,
): readonly string[] {
  const places = [
    ['commune.yml', commune] as const,
    ...[...services].map(([slug, service]) => [`services/${slug}.yml`, service] as const),
  ];
  return places.flatMap(([path, { openingExceptions }]) =>
    openingExceptions
      .filter(({ from, to = from }) => to < today)
      .map((exception) => finishedException(shownPath(root, path), exception)),
  );
}
