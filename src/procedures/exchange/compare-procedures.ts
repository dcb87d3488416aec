/** A key that two procedures do not hold in the same way. */
export interface Difference {
  /** Path of the key; a question is named by its own key: `form.0.fields.debut.label`. */
  readonly key: string;
  /** Nothing when the key is not there. */
  readonly here: string | undefined;
  readonly there: string | undefined;
}

/** Compares two contents key by key, in the order of the first, then of the second. */
export function compareContents(here: unknown, there: unknown): readonly Difference[] {
  const ours = new Map(leaves(here, ''));
  const theirs = new Map(leaves(there, ''));
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((key) => ({ key, here: ours.get(key), there: theirs.get(key) }))
    .filter((difference) => difference.here !== difference.there);
}

/** Values at the end of each path. A list of words is one value: its order is part of it. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  const isList = Array.isArray(value);
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf || (isList && value.every((item) => typeof item !== 'object'))) {
    return value === undefined ? [] : [[path, isList ? value.join(', ') : asText(value)]];
  }
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) => {
    const segment = isList ? nameOf(child, name) : name;
    return leaves(child, path === '' ? segment : `${path}.${segment}`);
  });
}

/** Numbers and yes or no, as they are written. */
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A question keeps its key when another one comes before it. */
function nameOf(item: unknown, index: string): string {
  const isNamed = typeof item === 'object' && item !== null && 'key' in item;
  return isNamed && typeof item.key === 'string' ? item.key : index;
}
