import { readContentFile } from '../build/content-files.ts';
import { ContentError } from '../build/content-problem.ts';
import { validateContent } from '../build/validate-content.ts';
import { NationalGuideSchema } from '../schemas/national-guide.ts';

const FILE = 'content/comarquage.yml';

/**
 * Reads the addresses of the feeds. That file alone: a mistake in a procedure stops no import.
 * @throws {ContentError} when it cannot be read
 */
export async function readFeeds(root: string): Promise<readonly string[]> {
  const source = await readContentFile(root, FILE);
  const checked = validateContent(NationalGuideSchema, source.data);
  if (source.problems.length === 0 && checked.success) return checked.output.feeds;
  const problems = checked.success ? source.problems : [...source.problems, ...checked.problems];
  throw new ContentError(problems.map((problem) => ({ file: FILE, ...problem })));
}
