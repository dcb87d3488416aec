/** The beginning of a text, for a message that quotes it: never cut inside a character. */
export function cutText(text: string, length = 60): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\p{Surrogate}$/u, '')}…`;
}
