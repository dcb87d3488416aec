/** What an answer became, or the sentence that says what to write instead. */
export type Reading =
  | { readonly value: string; readonly refusal?: never }
  | { readonly value?: never; readonly refusal: string };

/** Answers so far, as they are kept: short names, numbers, texts. */
export type Given = Readonly<Record<string, string>>;

/** One thing to ask. */
export interface Question {
  /** Name of the answer, here and in a file of answers. */
  readonly key: string;
  /** Whether it is asked, after those before it. */
  readonly isAsked: (given: Given) => boolean;
  /** What is printed: the question, then the choices, a line each. */
  readonly lines: (given: Given) => readonly string[];
  readonly read: (text: string, given: Given) => Reading;
}

/** One answer among a few. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The lines of a question with numbered choices. */
export function choiceLines(text: string, choices: readonly Choice[]): readonly string[] {
  return [text, ...choices.map(({ label }, index) => `   ${index + 1}. ${label}`)];
}

/** Finds a choice by its number, its short name or its label. */
export function findChoice(text: string, choices: readonly Choice[]): Choice | undefined {
  const asked = text.trim().toLocaleLowerCase('fr');
  return choices.find(
    ({ value, label }, index) =>
      asked === String(index + 1) || asked === value || asked === label.toLocaleLowerCase('fr'),
  );
}
