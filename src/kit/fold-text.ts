/** A text to compare: no accents, no capitals; wide, raised and joined letters written plainly. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
