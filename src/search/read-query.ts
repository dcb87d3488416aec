/** Characters of a question at most. */
export const QUERY_LIMIT = 200;
/** Characters of a need that are looked for: the rest is kept for the form, and tells nothing more. */
export const NEED_LIMIT = 2000;

/** A question as it was understood: what the field shows again. */
export interface SearchQuery {
  readonly text: string;
  /** Whether its end was left out. */
  readonly isCut: boolean;
}

/**
 * Reads what a person typed or what an address holds: one line, without control or invisible
 * characters nor bytes that could not be decoded.
 * @param limit characters kept at most
 */
export function readQuery(typed: string, limit = QUERY_LIMIT): SearchQuery {
  const line = typed
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\uFFFD]/gu, '')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= limit) return { text: line, isCut: false };
  return { text: characters.slice(0, limit).join('').trim(), isCut: true };
}
