import type { Day } from '../../kit/day.ts';
import { freshnessTexts as texts } from './freshness-texts.ts';
import type { FreshnessPoint, PointKind } from './points/point.ts';

/** Kinds of points, in the order of the report: what is wrong now comes first. */
const POINT_KINDS = Object.keys(texts.kinds) as readonly PointKind[];

const MILLISECONDS_A_DAY = 86_400_000;

/** What is to be seen about a point, without its file; empty when its kind says it all. */
export function describePoint({ kind, on, about = '' }: FreshnessPoint, today: Day): string {
  if (kind === 'dead-link') return about;
  if (on === undefined) return '';
  if (kind === 'old-check') {
    return texts.checkedOn(/^\p{Lu}\p{Ll}/u.test(about) ? about : texts.article(about), on);
  }
  if (on > today) return texts.soon(on);
  const days = Math.round((Date.parse(today) - Date.parse(on)) / MILLISECONDS_A_DAY);
  return days === 0 ? texts.today(on) : texts.late(on, days);
}

/** Points of an owner, the most urgent owner first; inside, by kind, then as they were found. */
export interface OwnedPoints {
  readonly name: string;
  readonly points: readonly FreshnessPoint[];
}

/**
 * Gives each owner their points: whoever has the oldest review comes first, nobody's points last.
 * @param names of services, by slug
 */
export function byOwner(
  points: readonly FreshnessPoint[],
  names: ReadonlyMap<string, string>,
): readonly OwnedPoints[] {
  const oldest = (owned: readonly FreshnessPoint[]) =>
    owned.reduce(
      (day, { kind, on = '9999' }) => (kind === 'review' && on < day ? on : day),
      '9999',
    );
  return [...Map.groupBy(points, ({ owner }) => owner)]
    .sort(
      ([one, ones], [other, others]) =>
        Number(one === undefined) - Number(other === undefined) ||
        oldest(ones).localeCompare(oldest(others)) ||
        others.length - ones.length,
    )
    .map(([owner, owned]) => ({
      name: owner === undefined ? texts.ownerless : (names.get(owner) ?? owner),
      points: owned.toSorted(
        (one, other) => POINT_KINDS.indexOf(one.kind) - POINT_KINDS.indexOf(other.kind),
      ),
    }));
}
