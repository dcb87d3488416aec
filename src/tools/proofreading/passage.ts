/** Words on one line of a file. */
export interface Piece {
  readonly text: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** Where people read a text: each place has its own threshold. */
export type Part = 'summary' | 'page' | 'form' | 'other';

/** One text of a file: a title, a label, a paragraph, an item of a list. */
export interface Passage {
  readonly part: Part;
  /** A title or a label is no sentence: it would flatter the mean of a page. */
  readonly isTitle: boolean;
  /** One piece a line, in order. */
  readonly pieces: readonly Piece[];
  /** Texts of its links. */
  readonly links: readonly Piece[];
}

/** Every text of a file that people read. */
export interface TextFile {
  /** Path from the root of the project, or address of a page. */
  readonly file: string;
  readonly passages: readonly Passage[];
}
