import type { Part, Passage } from './passage.ts';

/** A sentence and where it starts. */
export interface Sentence {
  /** As it is written. */
  readonly text: string;
  /** What rules read: without the texts of law that it cites, which nobody may reword. */
  readonly plain: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly part: Part;
  readonly isTitle: boolean;
}

const SEGMENTER = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** A full stop after these ends a shortened word, not a sentence: « M. Martin », « L. 231-1 ». */
const SHORTENED = /(?:^|[\s(«])(?:MM?|[ADLR]|art|p|ex|cf|av|bd|tél|min|max)\.\s*$/iu;
/** A closing mark belongs to the sentence before it, as what goes on after it: « Oui ? » dit-elle. */
const CLOSING = /^\s*[»)]+(?:\s*[^\s\p{Lu}].*|\s*)/su;

/** « (décret n° 2017-890, article 29) »: what stands in brackets and cites a text of law. */
const CITATION =
  /\s*\([^()]*(?<!\p{L})(?:articles?\s|(?:loi|décret|arrêté|ordonnance)\sn°)[^()]*\)/giu;

/** Cuts a text into sentences, each with the line on which it starts. */
export function toSentences({ pieces, part, isTitle }: Passage): readonly Sentence[] {
  const text = pieces.map((piece) => piece.text).join(' ');
  const sentences: Sentence[] = [];
  let start = 0;
  for (const written of splitSentences(text)) {
    const offset = start + written.length - written.trimStart().length;
    start += written.length;
    const trimmed = written.trim();
    if (trimmed === '') continue;
    const plain = trimmed.replaceAll(CITATION, '');
    sentences.push({ text: trimmed, plain, line: lineAt(pieces, offset), part, isTitle });
  }
  return sentences;
}

function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const before = sentences.pop() ?? '';
    const [closing = ''] = CLOSING.exec(segment) ?? [];
    const added = SHORTENED.test(before) ? segment : closing;
    sentences.push(before + added);
    if (added !== segment) sentences.push(segment.slice(added.length));
  }
  return sentences;
}

function lineAt(pieces: Passage['pieces'], offset: number): number {
  let end = 0;
  for (const { text, line } of pieces) {
    end += text.length + 1;
    if (offset < end) return line;
  }
  return pieces.at(-1)?.line ?? 1;
}
