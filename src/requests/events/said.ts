import type { AgentName } from './agent-name.ts';
import { eventTexts } from './event-texts.ts';

/** What an agent wrote, as a line: nothing where nothing was written. @param word what leads it */
export function said(
  text: string | undefined,
  word: (text: string) => string = (said) => said,
): readonly string[] {
  return text === undefined ? [] : [word(text)];
}

/** Who answers for an act, as a line. */
export const signature = ({ name, quality }: AgentName) => eventTexts.signed(name, quality);
