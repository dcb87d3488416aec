/** An answer as it is drawn: the one that an editor wrote, or one that the type of question adds. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly needs?: string | undefined;
}
