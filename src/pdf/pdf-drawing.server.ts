import { MARGIN, TEXT_WIDTH, type Pdf } from './pdf-document.server.ts';

/** Points: 1.2 cm. */
const SIZE = 34;
const AFTER = 8;
const VIEW_BOX = /\sviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/u;
const PATHS = /<path\b[^>]*\sd="([^"]+)"/gu;

/**
 * Draws the logo of the commune above what comes next, at the left of a sheet.
 * @param svg the drawing, one colour
 */
export function drawLogo(doc: Pdf, svg: string): void {
  if (drawStrokes(doc, svg, { x: MARGIN, y: doc.y })) doc.y += SIZE + AFTER;
}

/** The same, before what comes next. @returns room for it, in points */
export function drawSideLogo(doc: Pdf, svg: string): number {
  return drawStrokes(doc, svg, { x: MARGIN, y: doc.y }) ? SIZE + AFTER : 0;
}

/** The same at the right of what is already at the head of a sheet. */
export function drawCornerLogo(doc: Pdf, svg: string, top: number): void {
  drawStrokes(doc, svg, { x: MARGIN + TEXT_WIDTH - SIZE, y: top });
}

/**
 * Draws strokes in black. Screen readers pass over them: the name of the commune is written. What is no
 * path is left out.
 * @returns whether there was anything to draw
 */
function drawStrokes(
  doc: Pdf,
  svg: string,
  at: { readonly x: number; readonly y: number },
): boolean {
  const paths = [...svg.matchAll(PATHS)].map(([, path = '']) => path);
  const [, width = '', height = ''] = VIEW_BOX.exec(svg) ?? [];
  const scale = SIZE / Math.max(Number(width), Number(height));
  if (paths.length === 0 || !Number.isFinite(scale)) return false;
  const isFilled = !/<svg\b[^>]*\sfill="none"/u.test(svg);
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save().translate(at.x, at.y).scale(scale);
  doc.lineWidth(Number(/\sstroke-width="([\d.]+)"/u.exec(svg)?.[1] ?? 1));
  for (const path of paths) {
    doc.path(path);
    if (isFilled) doc.fill('black');
    else doc.stroke('black');
  }
  doc.restore();
  doc.endMarkedContent();
  return true;
}
