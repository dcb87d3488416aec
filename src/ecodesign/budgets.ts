/** Bytes of a page, style included, at most: what one first round trip carries. */
export const PAGE_LIMIT = 10_000;
/** Bytes of the page in the middle of the site, at most. */
export const MEDIAN_LIMIT = 6000;
/** Elements of a procedure page, at most (RGESN 6.1: limits for each screen). */
export const ELEMENT_LIMIT = 250;
/** Requests to read a page, at most: the style travels inside it (RGESN 6.1). */
export const REQUEST_LIMIT = 1;
/** EcoIndex of a procedure page, at least: some 210 elements, questions and suggestions included. */
export const PROCEDURE_SCORE = 89;
/** EcoIndex that every page must be over: grade A. */
export const GRADE_A_SCORE = 80;
