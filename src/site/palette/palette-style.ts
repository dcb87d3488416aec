import { makePalette, type CommuneColours, type Scheme } from './palette.ts';

const drawn = new Map<string, string>();

/** The style that gives a site its colours: by day, by night (never on paper), and when people ask for more contrast. */
export function paletteStyle(colours: CommuneColours): string {
  // Every page asks for the same one, and colours take a millisecond to draw.
  const key = `${colours.brand} ${colours.accent}`;
  const style = drawn.get(key) ?? drawStyle(colours);
  drawn.set(key, style);
  return style;
}

function drawStyle(colours: CommuneColours): string {
  const { light, dark } = makePalette(colours);
  const night = Object.entries(dark).filter(([name, hex]) => light[name as keyof Scheme] !== hex);
  return [
    `:root{${properties(Object.entries(light))}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties(night)}}}`,
    '@media (prefers-contrast:more){:root{--line:var(--edge);--soft:var(--ink)}}',
  ].join('');
}

function properties(colours: readonly (readonly [string, string])[]): string {
  return colours.map(([name, hex]) => `--${name}:${hex}`).join(';');
}
