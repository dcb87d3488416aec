import type { Renderer } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { tag } from './html.ts';
import { childNamed, childrenNamed, textOf } from './tree.ts';

/** The site shows no picture: what a picture says is kept, in words (RGAA 1.1, 1.6). */
export const drawPicture: Renderer = (element, { nodes }) => {
  const words = textOf(childNamed(element, 'TexteDeRemplacement'));
  const legend = textOf(childNamed(element, 'Legende'));
  const said = [words, legend].filter((part) => part !== '').join(', ');
  const line = said === '' ? guideTexts.picture : guideTexts.pictureOf(said);
  return tag('p', nodes([line])) + nodes(childrenNamed(element, 'Description'));
};
