import Color from 'colorjs.io';

/** A colour of the page, `#rrggbb`. */
export type Hex = string;

/** Contrast of two colours, from 1 to 21 (WCAG 2.1, the formula that RGAA 3.2 and 3.3 use). */
export function contrast(one: Hex, other: Hex): number {
  return new Color(one).contrast(other, 'WCAG21');
}

/** The same hue with another lightness (0 to 1) and a share of its chroma, as a screen can show it. */
export function shade(colour: Hex, lightness: number, chroma: number): Hex {
  const [, own, hue] = new Color(colour).to('oklch').coords;
  const shaded = new Color('oklch', [lightness, Math.min(own ?? 0, chroma), hue ?? 0]);
  return shaded.to('srgb').toGamut().toString({ format: 'hex', collapse: false });
}

/** Lightness of a colour, from 0 (black) to 1 (white), as the eye sees it (OKLCH). */
export function lightnessOf(colour: Hex): number {
  return new Color(colour).to('oklch').coords[0] ?? 0;
}

const STEP = 0.005;

/**
 * The colour nearest to one, darker or lighter, that does the job.
 * @returns undefined when no lightness of this hue does
 */
export function nearest(colour: Hex, works: (candidate: Hex) => boolean): Hex | undefined {
  const start = lightnessOf(colour);
  for (let gap = 0; gap <= 1; gap += STEP) {
    const found = [start - gap, start + gap]
      .filter((lightness) => lightness >= 0 && lightness <= 1)
      .map((lightness) => shade(colour, lightness, 0.4))
      .find(works);
    if (found !== undefined) return found;
  }
  return undefined;
}
