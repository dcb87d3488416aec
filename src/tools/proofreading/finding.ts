/**
 * `mend`: the text must change. `advice`: no program can tell whether it must, so it is shown and
 * nothing fails (see `passive-voice.ts`).
 */
export type Level = 'mend' | 'advice';

/** What a rule says of a text, in French, for people who write it. */
export interface Remark {
  readonly level: Level;
  readonly problem: string;
  readonly proposal: string;
}

/** A remark and where the text is. */
export interface Finding extends Remark {
  readonly file: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** The sentence, as it is written. */
  readonly sentence: string;
}
