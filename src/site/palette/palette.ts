import type { Commune } from '../../commune/commune.ts';
import { lightnessOf, shade, type Hex } from './contrast.ts';

/** The two colours that a commune chooses. */
export type CommuneColours = Commune['colours'];

/** Names of the colours that style sheets use, as `--name`. */
export type ColourName =
  | 'paper'
  | 'ground'
  | 'line'
  | 'edge'
  | 'ink'
  | 'soft'
  | 'brand'
  | 'brand-strong'
  | 'brand-tint'
  | 'on-brand'
  | 'hero'
  | 'on-hero'
  | 'accent'
  | 'on-accent'
  | 'focus'
  | 'ring'
  | 'danger'
  | 'danger-tint'
  | 'wait-tint';
export type Scheme = Readonly<Record<ColourName, Hex>>;

/** The colours of a site, by day and by night. */
export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
}

const INK = '#1c2321';
const NIGHT = '#0f1412';

/** Stone, ink: the warm neutrals under any civic colour. */
const STONE = {
  paper: '#ffffff',
  ground: '#f6f4ef',
  line: '#e1dcd1',
  edge: '#7d776c',
  ink: INK,
  soft: '#464f4c',
  'on-brand': '#ffffff',
  'on-hero': '#ffffff',
  'on-accent': INK,
  focus: INK,
  danger: '#9a201a',
  'danger-tint': '#fbeae8',
  'wait-tint': '#fdf3da',
};
const STONE_BY_NIGHT = {
  paper: '#161c1a',
  ground: NIGHT,
  line: '#2f3935',
  edge: '#8d9a95',
  ink: '#eef2f0',
  soft: '#b9c4c0',
  'on-brand': NIGHT,
  'on-hero': '#ffffff',
  'on-accent': INK,
  danger: '#ff9d94',
  'danger-tint': '#3a1512',
  'wait-tint': '#33270a',
};

/**
 * Draws every colour of a site from the two that a commune chose. By day its own colour is used as
 * it is; what stands on it, under it and by night keeps its hue.
 */
export function makePalette({ brand, accent }: CommuneColours): Palette {
  const strong = shade(brand, lightnessOf(brand) * 0.78, 0.16);
  return {
    light: {
      ...STONE,
      brand,
      'brand-strong': strong,
      'brand-tint': shade(brand, 0.945, 0.02),
      hero: strong,
      accent,
      ring: accent,
    },
    dark: {
      ...STONE_BY_NIGHT,
      brand: shade(brand, 0.8, 0.09),
      'brand-strong': shade(brand, 0.87, 0.07),
      'brand-tint': shade(brand, 0.285, 0.035),
      hero: shade(brand, 0.33, 0.055),
      accent,
      focus: accent,
      ring: NIGHT,
    },
  };
}
