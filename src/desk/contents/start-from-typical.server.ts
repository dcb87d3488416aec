import { likely, typicalFile } from '../../editing/typical/typical-procedure.ts';
import { findTypical } from '../../editing/typical/typical-procedures.ts';
import type { Day } from '../../kit/day.ts';
import { publishedPath } from '../../publishing/review/draft-preview.ts';
import { namedChoices } from './fields/named-choices.server.ts';
import type { OnlineContent } from './online-content.server.ts';

/**
 * The text that a new procedure starts with.
 * @param path of its file, that is not online yet
 * @param name of the typical procedure that was chosen
 * @returns nothing for another kind of content, or where nothing was chosen
 */
export async function startFromTypical(
  online: OnlineContent,
  path: string,
  name: string,
  today: Day,
): Promise<string | undefined> {
  const typical = findTypical(name);
  if (typical === undefined || !publishedPath(path).startsWith('demarches/')) return undefined;
  const { service = [], theme = [] } = await namedChoices(online);
  const names = (choices: typeof service) => choices.map(({ value }) => value);
  return typicalFile(typical, {
    service: likely(typical.services, names(service)),
    theme: likely(typical.themes, names(theme)),
    today,
  });
}
