/** How deep and how wide a text in JSON may be. */
export interface JsonMeasure {
  readonly depth: number;
  /** Values, keys included. */
  readonly values: number;
}

/**
 * Parses JSON that a stranger may have written: one pass over it counts what it holds before it is
 * parsed, since parsing thousands of brackets takes a hundred times longer.
 * @returns `undefined` when it is no JSON, or more of it than expected
 */
export function parseModestJson(text: string, measure: JsonMeasure): unknown {
  if (!isWithin(text, measure)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWithin(text: string, { depth: deepest, values: most }: JsonMeasure): boolean {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at);
        if (at < 0) return false;
        break;
      case '[':
      case '{':
        depth += 1;
        values += 1;
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
      case ':':
        values += 1;
        break;
    }
    if (depth > deepest || values > most) return false;
  }
  return true;
}

/** Where a string that starts here ends; -1 when it does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Whether an odd number of `\` stands before a sign. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charAt(before) === '\\') before -= 1;
  return (at - before) % 2 === 0;
}
