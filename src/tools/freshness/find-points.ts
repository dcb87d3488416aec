import { join } from 'node:path';
import type { Day } from '../../kit/day.ts';
import type { Content } from '../../site/content/load-content.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { readCitedArticles } from '../articles/cited-articles.ts';
import { readBuiltSite } from './built-site.ts';
import { deadLinks } from './dead-links.ts';
import { byOwner } from './describe-point.ts';
import { checkPoints } from './points/check-points.ts';
import { linkPoints } from './points/link-points.ts';
import { reviewPoints } from './points/review-points.ts';
import type { FreshnessReport } from './report.ts';
import { readAll, readReviewedContents } from './reviewed-contents.ts';

/**
 * Looks for everything that the content asks of its owners.
 * @param dist the site, once it is built
 * @throws {ContentError} when the calendar of reviews is wrong
 */
export async function findPoints(
  content: Content,
  dist: string,
  today: Day,
): Promise<FreshnessReport> {
  const { root, commune, accessibility, services, procedures, knowledgeSheets } = content;
  const names = new Map([...services].map(([slug, { name }]) => [slug, name]));
  const files = await readAll(root);
  const contents = await readReviewedContents(root, new Set(services.keys()), today);
  const built = await readBuiltSite(
    dist,
    files.map(({ path }) => join(root.folder, path)),
  );
  const register = shownPath(root, 'textes.yml');
  const owner = contents.find(({ file }) => file === register)?.owner;
  const points = [
    ...(built === undefined ? [] : deadLinks(files, contents, built, commune.site)),
    ...reviewPoints(contents, today),
    ...checkPoints(procedures, readCitedArticles(content), { file: register, owner }, today),
    ...linkPoints(procedures, knowledgeSheets, [...commune.mostAsked, accessibility.complaint]),
  ];
  return { today, owners: byOwner(points, names), areLinksRead: built !== undefined };
}
