/** Something to correct in a form. */
export interface AnswerProblem {
  /** Name of the control, or key of the question when the whole of it is wrong. Absent: the form. */
  readonly control?: string;
  /** What is wrong and how to mend it, in French. */
  readonly message: string;
}

/** What a form holds: raw texts by name of control, exactly as they were typed. */
export type FormValues = Readonly<Record<string, string>>;

/** First message about a control: one mistake, one message. */
export function problemOf(problems: readonly AnswerProblem[], control: string): string | undefined {
  return problems.find((problem) => problem.control === control)?.message;
}
