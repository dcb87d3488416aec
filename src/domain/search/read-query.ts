/** Characters of a question at most. */
export const QUERY_LIMIT = 200;

/** A question as it was understood: what the field shows again. */
export interface SearchQuery {
  readonly text: string;
  /** Whether its end was left out. */
  readonly isCut: boolean;
}

/**
 * Reads what a person typed or what an address holds: one line, without control or invisible
 * characters nor bytes that could not be decoded, of `QUERY_LIMIT` characters at most.
 */
export function readQuery(typed: string): SearchQuery {
  const line = typed
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}\uFFFD]/gu, '')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= QUERY_LIMIT) return { text: line, isCut: false };
  return { text: characters.slice(0, QUERY_LIMIT).join('').trim(), isCut: true };
}
