import { join } from 'node:path';
import type { FileProblem } from './content-error.ts';
import type { ContentRoot } from './content-root.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-path.ts';

/** It travels inside every page: a few strokes, not a picture. */
const LIMIT = 1024;

/** What may not be in a drawing that pages carry inside them, and what to write instead. */
const RULES: readonly (readonly [isWrong: (svg: string) => boolean, expected: string])[] = [
  [(svg) => !/^\s*<svg\s[\s\S]*<\/svg>\s*$/u.test(svg), 'un dessin SVG : <svg …>…</svg>'],
  [(svg) => !/\sviewBox="/u.test(svg), 'un dessin qui dit sa taille : viewBox="0 0 32 32"'],
  [(svg) => !svg.includes('currentColor'), 'un dessin d’une couleur, currentColor : celle du site'],
  [
    (svg) =>
      /<(?:script|style|image|foreignObject|use|a|text)\b|\son\w+=|href=|url\(|<!|<\?/iu.test(svg),
    'des traits seulement : ni script, ni style, ni image, ni lien, ni texte',
  ],
  [(svg) => svg.length > LIMIT, `${LIMIT} octets au plus`],
];

/**
 * Reads a drawing of the commune, in one colour, ignored by assistive technologies.
 * @param path from the folder of the content
 */
export async function readDrawing(
  root: ContentRoot,
  path: string,
): Promise<{ readonly svg: string; readonly problems: readonly FileProblem[] }> {
  const file = shownPath(root, path);
  const { text = '', problem } = await readText(join(root.folder, path));
  if (problem !== undefined) return { svg: '', problems: [{ file, ...problem }] };
  const broken = RULES.find(([isWrong]) => isWrong(text));
  if (broken !== undefined) {
    const found = text.length > LIMIT ? `${text.length} octets` : `« ${text.trim().slice(0, 60)} »`;
    return { svg: '', problems: [{ file, key: '(dessin)', expected: broken[1], found }] };
  }
  return { svg: text.trim(), problems: [] };
}
