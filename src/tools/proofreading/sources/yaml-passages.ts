import { isPair, isScalar, LineCounter, parseDocument, visit, type Node, type Scalar } from 'yaml';
import { typography } from '../../../kit/typography.ts';
import type { Part, Passage, Piece } from '../passage.ts';
import { isRead, isTitle } from './reader-keys.ts';

/**
 * Texts of a YAML source, with the French spaces that the site puts in.
 * @param yaml well formed: `readContentFile` has read it
 * @param firstLine line of the file where the YAML starts, counted from 1
 * @param partOf which place shows the text, by the keys that lead to it
 */
export function yamlPassages(
  yaml: string,
  firstLine: number,
  partOf: (keys: readonly string[]) => Part,
): readonly Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Scalar(place, scalar, path) {
      const { value } = scalar;
      const keys = keysOf(path as readonly Node[]);
      if (place === 'key' || typeof value !== 'string' || !isRead(keys, value)) return;
      const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
      const pieces = toPieces(yaml, scalar, value, lineAt);
      passages.push({ part: partOf(keys), isTitle: isTitle(keys), pieces, links: [] });
    },
  });
  return passages;
}

function keysOf(path: readonly Node[]): readonly string[] {
  return path.flatMap((node) =>
    isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [],
  );
}

/** A value on several lines of the source is followed word after word: quotes and folds move it. */
function toPieces(
  yaml: string,
  { range }: Scalar,
  value: string,
  lineAt: (offset: number) => number,
): readonly Piece[] {
  let cursor = range?.[0] ?? 0;
  const pieces: { text: string; line: number }[] = [];
  for (const [words] of value.matchAll(/\s*\S+/gu)) {
    const found = yaml.indexOf(words.trim(), cursor);
    if (found !== -1 && found < (range?.[1] ?? 0)) cursor = found;
    const line = lineAt(cursor);
    const last = pieces.at(-1);
    if (last?.line === line) last.text += words;
    else pieces.push({ text: words.trim(), line });
  }
  return pieces.map(({ text, line }) => ({ text: typography(text), line }));
}
