/**
 * The name of a column without what programs add to it: capitals, spaces that are seen or not, the curly
 * quotes of Word.
 */
export function columnName(written: string): string {
  return written
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}"'“”„‘’«»]/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/gu, '_');
}
