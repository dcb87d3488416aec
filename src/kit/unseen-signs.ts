/** Signs that change the order in which a line is read: a name that ends in `exe` shows `pdf` at its end. */
const DIRECTION = /[\p{Bidi_Control}\u2028\u2029]/gu;
/** What a terminal obeys instead of showing it: colours, moves, titles, even answers typed for the person. */
const CONTROLS = /(?![\n\t])\p{Control}/gu;

/** A text whose marks of direction are named where they are: `[U+202E]`. */
export function nameDirection(text: string): string {
  return text.replaceAll(DIRECTION, nameOf);
}

/** The same for a terminal, which obeys other signs too. Ends of lines and tabs stay. */
export function nameControls(text: string): string {
  return nameDirection(text).replaceAll(CONTROLS, nameOf);
}

/** A text that Postgres can keep: it takes any sign but U+0000, which no keyboard makes. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

function nameOf(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
