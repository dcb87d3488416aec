import { MARGIN, type Pdf } from './pdf-document.server.ts';

/** Points: 1.2 cm. */
const SIZE = 34;
const VIEW_BOX = /\sviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/u;
const PATHS = /<path\b[^>]*\sd="([^"]+)"/gu;

/**
 * Draws the strokes of a drawing of the commune, in black, at the head of a sheet. Screen readers pass
 * over it: the name of the commune is written. What is no path is left out, and nothing when none is.
 * @param svg the drawing, one colour
 */
export function drawDrawing(doc: Pdf, svg: string): void {
  const paths = [...svg.matchAll(PATHS)].map(([, path = '']) => path);
  const [, width = '', height = ''] = VIEW_BOX.exec(svg) ?? [];
  const scale = SIZE / Math.max(Number(width), Number(height));
  if (paths.length === 0 || !Number.isFinite(scale)) return;
  const isFilled = !/<svg\b[^>]*\sfill="none"/u.test(svg);
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save().translate(MARGIN, doc.y).scale(scale);
  doc.lineWidth(Number(/\sstroke-width="([\d.]+)"/u.exec(svg)?.[1] ?? 1));
  for (const path of paths) {
    doc.path(path);
    if (isFilled) doc.fill('black');
    else doc.stroke('black');
  }
  doc.restore();
  doc.endMarkedContent();
  doc.y += SIZE + 6;
}
