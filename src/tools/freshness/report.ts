import type { Day } from '../../kit/day.ts';
import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import { describePoint, type OwnedPoints } from './describe-point.ts';
import { freshnessTexts as texts } from './freshness-texts.ts';
import type { FreshnessPoint } from './points/point.ts';

/** What was found, for people who keep the content. */
export interface FreshnessReport {
  readonly today: Day;
  readonly owners: readonly OwnedPoints[];
  /** False when the site is not built: nobody can tell where links lead. */
  readonly areLinksRead: boolean;
}

/** The report on a screen: owner by owner, then how much there is. */
export function reportText({ today, owners, areLinksRead }: FreshnessReport): string {
  return [
    texts.title(today),
    ...owners.map((owner) => ownerText(owner, today)),
    ...(areLinksRead ? [] : [texts.linksUnread]),
    countText(owners),
  ].join('\n\n');
}

function ownerText({ name, points }: OwnedPoints, today: Day): string {
  const kinds = [...Map.groupBy(points, ({ kind }) => kind)].flatMap(([kind, found]) => [
    `  ${texts.kinds[kind]}`,
    ...found.map((point) => `    - ${pointText(point, today)}`),
    `    → ${texts.advice[kind]}`,
  ]);
  return [`${name} (${texts.owned(points.length)})`, ...kinds].join('\n');
}

function pointText(point: FreshnessPoint, today: Day): string {
  const { title, file, isBlocking } = point;
  const detail = describePoint(point, today);
  const name = title === file ? file : `${title} (${file})`;
  return [name, ...(detail === '' ? [] : [detail]), ...(isBlocking ? [texts.blocking] : [])].join(
    ', ',
  );
}

/** How many points there are, and how many make the command fail. */
export function countText(owners: readonly OwnedPoints[]): string {
  const points = owners.flatMap((owner) => owner.points);
  if (points.length === 0) return texts.nothing;
  return texts.count(points.length, points.filter(({ isBlocking }) => isBlocking).length);
}

/** The same for a spreadsheet, a point on each line: each owner takes their own. */
export function reportCsv({ today, owners }: FreshnessReport): string {
  const rows = owners.flatMap(({ name, points }) =>
    points.map((point) => ({
      owner: name,
      kind: texts.kinds[point.kind],
      title: point.title,
      file: point.file,
      day: point.on?.split('-').reverse().join('/'),
      detail: describePoint(point, today),
      blocking: point.isBlocking ? texts.yes : texts.no,
    })),
  );
  return spreadsheetText(
    rows,
    Object.entries(texts.columns).map(([key, header]) => ({ key, header })),
  );
}
