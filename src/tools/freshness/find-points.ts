import type { Day } from '../../kit/day.ts';
import type { Content } from '../../site/content/load-content.ts';
import { readCitedArticles } from '../editorial/cited-articles.ts';
import { readBuiltSite } from './built-site.ts';
import { deadLinks } from './dead-links.ts';
import { byOwner } from './describe-point.ts';
import { checkPoints } from './points/check-points.ts';
import { linkPoints } from './points/link-points.ts';
import { reviewPoints } from './points/review-points.ts';
import type { FreshnessReport } from './report.ts';
import { readAll, readReviewedContents } from './reviewed-contents.ts';

const REGISTER = 'content/textes.yml';

/**
 * Looks for everything that the content asks of its owners.
 * @param root folder that holds `content/` and, once built, `dist/`
 * @throws {ContentError} when the calendar of reviews is wrong
 */
export async function findPoints(
  root: string,
  content: Content,
  today: Day,
): Promise<FreshnessReport> {
  const { commune, accessibility, services, procedures, knowledgeSheets } = content;
  const names = new Map([...services].map(([slug, { name }]) => [slug, name]));
  const files = await readAll(root);
  const contents = await readReviewedContents(root, new Set(services.keys()), today);
  const built = await readBuiltSite(
    root,
    files.map(({ file }) => file),
  );
  const owner = contents.find(({ file }) => file === REGISTER)?.owner;
  const points = [
    ...(built === undefined ? [] : deadLinks(files, contents, built, commune.site)),
    ...reviewPoints(contents, today),
    ...checkPoints(procedures, readCitedArticles(content), { file: REGISTER, owner }, today),
    ...linkPoints(procedures, knowledgeSheets, [...commune.mostAsked, accessibility.complaint]),
  ];
  return { today, owners: byOwner(points, names), areLinksRead: built !== undefined };
}
