/* In the editing tool: a line that says what became of what was saved. */
import { editorTexts } from '../../editing/editing-page-texts.ts';
import type { PublicationState } from '../../editing/publication-state.ts';
import { addStatusLine } from './status-line.ts';

const EVERY_MS = 1500;

/**
 * Adds the line under the tool, and keeps it true. Does nothing where the site is published elsewhere.
 * @param readState asks the site; nothing where it does not publish itself
 */
export async function showPublication(
  readState: () => Promise<PublicationState | undefined>,
): Promise<void> {
  if ((await readState()) === undefined) return;
  const line = addStatusLine('pre');
  const look = async () => {
    const state = await readState();
    const text = state === undefined ? '' : editorTexts.publication(state);
    // Said again only when it changes.
    if (text !== line.textContent) line.textContent = text;
    line.classList.toggle('refused', state?.state === 'refused');
  };
  await look();
  setInterval(() => void look().catch(() => undefined), EVERY_MS);
}
