/** Escapes for the inside of a `textarea`, where markup is not read but references are. */
export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
