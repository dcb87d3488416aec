import type { ContentProblem } from '../../kit/content-problem.ts';
import { contrast, nearest, type Hex } from './contrast.ts';
import { makePalette, type ColourName, type CommuneColours, type Scheme } from './palette.ts';

/** Text that people read (RGAA 3.2). */
const TEXT = 4.5;
/** Edges of controls, icons that speak, the focus (RGAA 3.3, 10.7). */
const SIGN = 3;

/** What stands on what, by the least contrast it needs, and which choice of the commune it follows. */
interface Pair {
  readonly what: string;
  readonly front: ColourName;
  readonly backs: readonly ColourName[];
  readonly least: number;
  readonly follows: keyof CommuneColours;
}

const GROUNDS = ['paper', 'ground'] as const;
const TINTS = ['brand-tint', 'danger-tint', 'wait-tint'] as const;

/** Every pair of colours that the style sheets put together. */
const PAIRS: readonly Pair[] = [
  {
    what: 'le texte des boutons',
    front: 'on-brand',
    backs: ['brand', 'brand-strong'],
    least: TEXT,
    follows: 'brand',
  },
  {
    what: 'les liens',
    front: 'brand-strong',
    backs: [...GROUNDS, ...TINTS],
    least: TEXT,
    follows: 'brand',
  },
  {
    what: 'les icônes et les bords',
    front: 'brand',
    backs: [...GROUNDS, 'brand-tint'],
    least: SIGN,
    follows: 'brand',
  },
  { what: 'le texte du bandeau', front: 'on-hero', backs: ['hero'], least: TEXT, follows: 'brand' },
  {
    what: 'le texte',
    front: 'ink',
    backs: [...GROUNDS, ...TINTS],
    least: TEXT,
    follows: 'brand',
  },
  {
    what: 'le texte secondaire',
    front: 'soft',
    backs: [...GROUNDS, ...TINTS],
    least: TEXT,
    follows: 'brand',
  },
  {
    what: 'les messages d’erreur',
    front: 'danger',
    backs: [...GROUNDS, 'danger-tint'],
    least: TEXT,
    follows: 'brand',
  },
  { what: 'le bord des champs', front: 'edge', backs: GROUNDS, least: SIGN, follows: 'brand' },
  {
    what: 'le texte du bouton du bandeau',
    front: 'on-accent',
    backs: ['accent'],
    least: TEXT,
    follows: 'accent',
  },
  {
    what: 'le bouton du bandeau',
    front: 'accent',
    backs: ['hero'],
    least: SIGN,
    follows: 'accent',
  },
  { what: 'le contour du focus', front: 'focus', backs: GROUNDS, least: SIGN, follows: 'accent' },
];

interface Weak {
  readonly pair: Pair;
  readonly front: Hex;
  readonly back: Hex;
}

/** The pairs of a palette that cannot be read, by day then by night. */
function weakPairs(colours: CommuneColours, follows: keyof CommuneColours): readonly Weak[] {
  const { light, dark } = makePalette(colours);
  return [light, dark].flatMap((scheme) =>
    PAIRS.filter((pair) => pair.follows === follows).flatMap((pair) => weakIn(scheme, pair)),
  );
}

function weakIn(scheme: Scheme, pair: Pair): readonly Weak[] {
  return pair.backs
    .map((back) => ({ pair, front: scheme[pair.front], back: scheme[back] }))
    .filter(({ front, back }) => contrast(front, back) < pair.least);
}

/**
 * Checks that the two colours of a commune can be read wherever they are used. Each problem names
 * the pair, its contrast and the nearest colour that works.
 */
export function validateColours(colours: CommuneColours): readonly ContentProblem[] {
  const brand = validateColour('brand', colours);
  const accent = validateColour('accent', { ...colours, brand: brand?.fix ?? colours.brand });
  return [brand, accent].flatMap((checked) => checked?.problem ?? []);
}

function validateColour(name: keyof CommuneColours, colours: CommuneColours) {
  const [worst] = weakPairs(colours, name);
  if (worst === undefined) return undefined;
  const fix = nearest(
    colours[name],
    (candidate) => weakPairs({ ...colours, [name]: candidate }, name).length === 0,
  );
  const advice = fix === undefined ? 'une autre couleur' : `la plus proche : ${fix}`;
  const { pair, front, back } = worst;
  const problem: ContentProblem = {
    key: `colours.${name}`,
    expected: `un contraste d’au moins ${ratio(pair.least)} pour ${pair.what} (${advice})`,
    found: `${ratio(contrast(front, back))} entre ${front} et ${back}`,
  };
  return { fix, problem };
}

/** A ratio as French writes it, never rounded up to what it does not reach. */
function ratio(value: number): string {
  return String(Math.floor(value * 100) / 100).replace('.', ',');
}
