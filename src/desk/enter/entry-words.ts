import type { EntryChannel, Present } from '../../requests/entry.ts';

/** By which ways a request comes to an agent, in the words of the form and of the terminal. */
export const CHANNEL_WORDS = {
  guichet: 'desk',
  telephone: 'phone',
  courrier: 'post',
  courriel: 'email',
  sms: 'sms',
} as const satisfies Readonly<Record<string, EntryChannel>>;
export type ChannelWord = keyof typeof CHANNEL_WORDS;

/** Who came, called or wrote. */
export const PRESENT_WORDS = {
  personne: 'person',
  autre: 'other',
} as const satisfies Readonly<Record<string, Present>>;
export type PresentWord = keyof typeof PRESENT_WORDS;
