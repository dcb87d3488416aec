import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { when } from '../../kit/content-problem.ts';
import { type Day, isExistingDay } from '../../kit/day.ts';
import { validateContent } from '../../kit/validate-content.ts';
import { type ReviewCalendar, ReviewCalendarSchema } from '../../publishing/review-calendar.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { readContentFile } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import type { ContentFile } from '../../site/content/parse-content-file.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { writtenScalar } from '../../site/content/written-scalar.ts';
import type { ReviewedContent } from './points/point.ts';

const CALENDAR = 'relectures.yml';
const SERVICES = 'services/';

/**
 * Every text file of the content, with its owner and its day of review: its own, or that of the calendar.
 * What ends by itself needs no review once it is over, and none at all if it names no day.
 * @param services slugs of services
 * @throws {ContentError} when the calendar is wrong
 */
export async function readReviewedContents(
  root: ContentRoot,
  services: ReadonlySet<string>,
  today: Day,
): Promise<readonly ReviewedContent[]> {
  const files = await readAll(root);
  const calendar = await readCalendar(root, services, new Set(files.map(({ path }) => path)));
  return files.flatMap((file) => {
    const content = reviewed(file, calendar, services);
    const end = endOf(file.data);
    const endsAlone = end !== undefined && (end < today || content.reviewOn === undefined);
    return endsAlone ? [] : [content];
  });
}

/** Whole content, drafts apart, whatever its kind: a folder that comes later is not forgotten. */
export async function readAll(root: ContentRoot): Promise<readonly ContentFile[]> {
  const names = await readdir(root.folder, { recursive: true });
  const files = names
    .filter((name) => /\.(?:md|yml|json)$/u.test(name) && !name.startsWith('brouillons'))
    .sort();
  return Promise.all(files.map((name) => readContentFile(root, name.split(sep).join('/'))));
}

async function readCalendar(
  root: ContentRoot,
  services: ReadonlySet<string>,
  files: ReadonlySet<string>,
): Promise<ReviewCalendar> {
  const { file, data, yaml, problems } = await readContentFile(root, CALENDAR);
  const checked = validateContent(ReviewCalendarSchema, data, (path) => writtenScalar(yaml, path));
  const found = problems.length > 0 || checked.success ? problems : checked.problems;
  const calendar = checked.success ? checked.output : [];
  const wrong = calendar.flatMap(({ path, owner, reviewedOn, reviewOn }, index) => [
    ...(path.endsWith('/')
      ? []
      : when(!files.has(path), `${index}.path`, 'un fichier qui existe', path)),
    ...(owner === undefined
      ? when(!path.startsWith(SERVICES), `${index}.owner`, 'le service qui en répond', 'rien')
      : when(
          !services.has(owner),
          `${index}.owner`,
          `un service de ${shownPath(root, 'services')}`,
          owner,
        )),
    ...when(reviewOn <= reviewedOn, `${index}.reviewOn`, 'un jour après reviewedOn', reviewOn),
  ]);
  const all = [...found, ...wrong].map((problem) => ({ file, ...problem }));
  if (all.length > 0) throw new ContentError(all);
  return calendar;
}

/** Last day of a piece of news, of an alert or of an event. */
function endOf(data: unknown): Day | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { until, end } = data as Record<string, unknown>;
  const day = [until, end].find((text) => typeof text === 'string')?.slice(0, 10);
  return day !== undefined && isExistingDay(day) ? day : undefined;
}

function reviewed(
  { file, path: own, slug, data }: ContentFile,
  calendar: ReviewCalendar,
  services: ReadonlySet<string>,
): ReviewedContent {
  const keys = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const [planned] = calendar
    .filter(({ path }) => path === own || (path.endsWith('/') && own.startsWith(path)))
    .sort((one, other) => other.path.length - one.path.length);
  const itself = own.startsWith(SERVICES) ? slug : undefined;
  const owner = [keys.owner, keys.service, planned?.owner, itself].find(
    (name): name is string => typeof name === 'string' && services.has(name),
  );
  const title = [keys.title, keys.question, keys.name].find((text) => typeof text === 'string');
  const hasDay = typeof keys.reviewOn === 'string' && isExistingDay(keys.reviewOn);
  return {
    file,
    title: title ?? file,
    owner,
    reviewOn: hasDay ? (keys.reviewOn as string) : planned?.reviewOn,
  };
}
