import { keepOnce } from '../kit/keep-once.ts';
import { DangerLine } from './danger/DangerLine.tsx';
import { FoundList } from './FoundList.tsx';
import { isElsewhere } from './is-elsewhere.ts';
import { isProposed, PROPOSED } from './proposed.ts';
import { NEED_LIMIT, readQuery } from './read-query.ts';
import { readSearchedSite } from './searched-site.server.ts';

const PROCEDURES = '/demarches/';

/**
 * What the site proposes for a need said in everyday words, for a page that draws procedures its own way.
 * Nothing is kept of the words.
 * @param siteFolder the built site, `dist/`
 */
export function createNeedReader(siteFolder: string) {
  const readSite = keepOnce(() => readSearchedSite(siteFolder));
  return async (words: string) => {
    const { text } = readQuery(words, NEED_LIMIT);
    const { found, danger } = (await readSite()).answerTo(text);
    const proposed = found.filter(isProposed).slice(0, PROPOSED);
    const others = proposed.filter(({ entry }) => isElsewhere(entry));
    return {
      procedures: proposed
        .filter(({ entry }) => !isElsewhere(entry))
        .map(({ entry }) => entry.path.slice(PROCEDURES.length, -1)),
      ...(danger !== undefined && { danger: <DangerLine number={danger} /> }),
      ...(others.length > 0 && { elsewhere: <FoundList found={others} /> }),
    };
  };
}
