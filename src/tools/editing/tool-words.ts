import type { ContentKind } from '../../editing/content-kinds.ts';
import type { AnyKeyTexts } from '../../kit/key-texts.ts';

/** Names of keys and of choices in a sentence: with a capital inside, a dot, in brackets, in a list. */
const NAME =
  /\b(?:[a-z]+(?:[A-Z]\w*)+|[a-z]\w*(?:\.\w+)+)\b|(?<=\()[a-z][\w-]*(?=\))|(?<=[:,] )[a-z][\w-]*(?=,| \(|$)/gu;

/**
 * A sentence of the build in the words of the tool: « une fin (to) » becomes « une fin (« Dernier jour ») ».
 * Whoever has never seen a file knows no key.
 */
export function inToolWords({ texts }: ContentKind, sentence: string): string {
  const labels = labelsOf(texts);
  return sentence
    .replaceAll(NAME, (name) => {
      const label = labels.get(name.split('.').at(-1) ?? name);
      return label === undefined ? name : `«\u202f${label}\u202f»`;
    })
    .replaceAll(/\btrue(?: \(oui\))?/gu, 'oui')
    .replaceAll(/\bfalse(?: \(non\))?/gu, 'non');
}

function labelsOf(texts: AnyKeyTexts): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, { label, keys = {}, kinds = {}, choices = {} }]) => [
      ...Object.values(kinds).flatMap((kind) => [...labelsOf(kind.keys)]),
      ...Object.entries(kinds).map(([kind, text]) => [kind, text.name] as const),
      ...labelsOf(keys),
      ...Object.entries(choices),
      [name, label] as const,
    ]),
  );
}
