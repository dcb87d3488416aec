import type { ContentRoot } from '../../site/content/content-root.ts';
import { readDrawing } from '../../site/content/read-drawing.ts';

/** Reads the drawing of the commune for its letters; none while it is wrong: letters leave all the same. */
export async function readLogo(root: ContentRoot): Promise<string> {
  return (await readDrawing(root, 'logo.svg')).svg;
}
