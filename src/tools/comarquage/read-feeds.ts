import { NationalGuideSchema } from '../../guide/national-guide.ts';
import { validateFile } from '../../site/content/validate-file.ts';
import { ContentError, type FileProblem } from '../../site/content/content-error.ts';
import { readContentFile } from '../../site/content/content-files.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';

/** Names the feeds, from the folder of the content. */
export const FEEDS_FILE = 'comarquage.yml';

/**
 * Reads the addresses of the feeds. That file alone: a mistake in a procedure stops no import.
 * @throws {ContentError} when it cannot be read
 */
export async function readFeeds(root: ContentRoot): Promise<readonly string[]> {
  const problems: FileProblem[] = [];
  const source = await readContentFile(root, FEEDS_FILE);
  const checked = validateFile(NationalGuideSchema, source, problems);
  if (checked === undefined || problems.length > 0) throw new ContentError(problems);
  return checked.data.feeds;
}
