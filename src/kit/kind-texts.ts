import type { AnyKeyTexts } from './key-texts.ts';

/** How the editing tool shows a kind of content. */
export interface KindTexts {
  readonly texts: AnyKeyTexts;
  readonly label: string;
  /** One of them, for the button that adds one. */
  readonly singular: string;
  readonly description: string;
  /** Key that names an entry in lists. */
  readonly titleKey: string;
  /** Name of a drawing of the tool. */
  readonly icon: string;
}
