import { GUIDE_PAGE_LIMIT } from '../../site/measuring/budgets.ts';

/** Bytes of a feed, at most: the whole of « particuliers » takes about 30 MB. */
export const FEED_LIMIT = 300_000_000;
/** Entries of a feed, at most: « particuliers » holds about 5 000. */
export const ENTRY_LIMIT = 50_000;
/** Bytes of all sheets of a feed once inflated, at most: four times those of « particuliers ». */
export const INFLATED_LIMIT = 2_000_000_000;
/** Bytes of one sheet, at most: the longest takes less than 1 MB of XML, 3 MB of JSON. */
export const SHEET_LIMIT = 5_000_000;
/** Bytes of a sheet once drawn and compressed, at most: the rest of its page takes up to 6 000. */
export const DRAWN_LIMIT = GUIDE_PAGE_LIMIT - 6000;
/** Share of sheets that may be refused before the feed itself is taken for broken. */
export const REFUSED_SHARE = 0.1;
