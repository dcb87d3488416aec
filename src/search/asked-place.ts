import { foldText } from '../kit/fold-text.ts';
import { HELP_PAGE } from '../kit/paths.ts';
import { isSure } from './certainty.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import type { SearchEntry } from './search-entry.ts';
import type { FoundEntries } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** What is asked about a place: when it is open; how to call it; where it is. */
const HOURS = /^(?:h?or+aires?|ouvr\p{L}*|ouvert\p{L}*|ferm\p{L}*|heures?|permanences?)$/u;
const REACH =
  /^(?:tel|telephone[rz]?|tele?phoner|num|nume?ros?|joindre|appeler|contact\p{L}*|coordonn?e?es?|standard|adresse|situee?|trouve)$/u;
/** When: it tells nothing of the place. */
const WHEN =
  /^(?:matin|soir|midi|aujourd|hui|demain|week|end|weekend|noel|ferie|mercredi|samedi|dimanche|soiree|nuit|journee|heure)$/u;
/** What names the town hall, whose words say nothing else. */
const TOWN_HALL = /\b(?:mai+rie|hotel de ville|votre|vos|vous)\b/u;
const SERVICE = /\b(?:service|guichet|bureau|accueil)\b/u;

/**
 * The service, or the town hall, whose hours, phone or address a question asks for: « horaires mairie »,
 * « téléphone de l’urbanisme ».
 * @param found what the whole question finds
 * @param search finds pages
 */
export function askedPlace(
  question: string,
  entries: readonly SearchEntry[],
  found: FoundEntries,
  search: (query: string) => FoundEntries,
): SearchEntry | undefined {
  const text = foldText(question);
  const words = searchWords(text);
  const asksHours = words.some((word) => HOURS.test(word));
  if (!asksHours && !words.some((word) => REACH.test(word))) return undefined;

  const townHall = entries.find(({ path }) => path === HELP_PAGE);
  const ownWords = new Set(searchWords(townHall?.contact?.who ?? ''));
  const rest = words.filter(
    (word) =>
      ![HOURS, REACH, WHEN].some((kind) => kind.test(word)) &&
      !EVERYDAY_WORDS.has(word) &&
      !ownWords.has(word),
  );
  if (rest.length === 0) return asksHours || TOWN_HALL.test(text) ? townHall : undefined;

  const [first] = found.found;
  const isAnswered = first?.entry.kind === 'procedure' && first.hasEveryWord && isSure(found);
  const told = search(rest.join(' '));
  const service = told.found.find(
    ({ entry, hasEveryWord }) => entry.kind === 'service' && hasEveryWord,
  );
  if (service !== undefined && !isAnswered) return service.entry;
  // « Horaires du service des passeports »: what a procedure is about says which service.
  const [about] = told.found;
  if (!SERVICE.test(text) || about?.hasEveryWord !== true) return undefined;
  return entries.find(({ path }) => path === about.entry.service);
}
