/** Bytes of a page, style included, at most: what one first round trip carries. */
export const PAGE_LIMIT = 10_000;
/**
 * Bytes of the page of a national sheet, at most. The State wrote it and whoever reuses it may not
 * cut it (licence ouverte 2.0), so the longest have more room than our own pages: the heaviest of
 * 3 781 weighs 16 000. Over this limit a phone on 400 kbit/s would wait more than half a second:
 * such a sheet is not imported.
 */
export const GUIDE_PAGE_LIMIT = 30_000;
/** Bytes of the page in the middle of the site, at most. */
export const MEDIAN_LIMIT = 6000;
/** Elements of a procedure page, at most (RGESN 6.1: limits for each screen). */
export const ELEMENT_LIMIT = 250;
/** Requests to read a page, at most: the style travels inside it (RGESN 6.1). */
export const REQUEST_LIMIT = 1;
/**
 * Bytes, at most, of the scripts that the page of a form loads before the person answers: its steps,
 * the checks of all its questions, its drafts.
 */
export const FORM_SCRIPT_LIMIT = 15_000;
/** Bytes, at most, of each script that comes once it is of use, and of the worker. */
export const LATER_SCRIPT_LIMIT = 6000;
export const WORKER_LIMIT = 3500;
/** Bytes, at most, of what calculates a proof of work. */
export const PROOF_SCRIPT_LIMIT = 300;
/** EcoIndex of a procedure page, at least: some 183 elements, questions and suggestions included. */
export const PROCEDURE_SCORE = 90;
/** EcoIndex that every page must be over: grade A. */
export const GRADE_A_SCORE = 80;
