import { askedPlace } from './asked-place.ts';
import { isSure } from './certainty.ts';
import type { DangerNumber } from './danger/danger-signs.ts';
import { findDanger } from './danger/find-danger.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { SearchEntry } from './search-entry.ts';
import { createSearchIndex, type FoundEntries } from './search-index.ts';

/** What the search says to a question. */
export interface SearchAnswer extends FoundEntries {
  /** Number to call before anything else, when somebody may be in danger. */
  readonly danger: DangerNumber | undefined;
  /** Service or town hall whose hours, phone or address are asked for. */
  readonly place: SearchEntry | undefined;
  /** Whether what comes first answers; otherwise the page says that it is not sure. */
  readonly isSure: boolean;
}

/** Who wants to die is shown nobody’s certificate, however sure: the number is alone. */
const ALONE: DangerNumber = '3114';

/** Answers questions about some pages: the same on a server and in a browser. */
export function createAnswerer(
  entries: readonly SearchEntry[],
): (question: string) => SearchAnswer {
  const { search } = createSearchIndex(entries);
  return (question) => {
    const found = search(question);
    const place = askedPlace(question, entries, found, search);
    const danger = findDanger(question);
    const isCertain = isSure(found) && danger !== ALONE;
    // « Heures d’ouverture » are told: an opening that is something else says nothing more.
    const isTold = place !== undefined && !isSure(found);
    // Beside a danger, what only looks near would hurt: a wedding, to who is beaten by her husband.
    const isOnlyNear = danger !== undefined && !isCertain;
    return {
      ...found,
      found: isOnlyNear || isTold ? [] : withoutOthers(found),
      danger,
      place,
      isSure: danger !== ALONE && (isTold || isCertain),
    };
  };
}

/**
 * What somebody else surely does is not mixed with what only looks like it: « permis de conduire » never
 * leads to « permis de construire ».
 */
function withoutOthers(answer: FoundEntries): FoundEntries['found'] {
  const [first] = answer.found;
  if (first === undefined || !isElsewhere(first.entry) || !isSure(answer)) return answer.found;
  return answer.found.filter(({ entry, held }) => isElsewhere(entry) || held >= first.held);
}
