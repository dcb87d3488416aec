/** By which ways what an agent enters for a person came. */
export const ENTRY_CHANNELS = ['desk', 'phone', 'post', 'email', 'sms'] as const;
export type EntryChannel = (typeof ENTRY_CHANNELS)[number];

/** Who came, called or wrote: whoever asks, or somebody for them. */
export const PRESENT = ['person', 'other'] as const;
export type Present = (typeof PRESENT)[number];

/** What an agent says of a request that they enter for a person. */
export interface Entry {
  readonly channel: EntryChannel;
  /** Their name, kept with the request. */
  readonly by: string;
  readonly present: Present;
  /** The person has its receipt in their hands already. */
  readonly isHanded: boolean;
  /** Keys of files that hold what came: the letter, the e-mail. */
  readonly documents: readonly string[];
}
