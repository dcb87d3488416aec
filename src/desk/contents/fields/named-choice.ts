/** What a short name may be, and how people call it. */
export interface NamedChoice {
  readonly value: string;
  readonly label: string;
}
/** By key of the content. */
export type NamedChoices = Readonly<Record<string, readonly NamedChoice[]>>;
