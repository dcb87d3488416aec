import { describe, expect, test } from 'vitest';
import { validateColours } from '../../src/site/palette/validate-colours.ts';
import { contrast } from '../../src/site/palette/contrast.ts';
import { makePalette } from '../../src/site/palette/palette.ts';

const accent = '#f2b84b';

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
])('the contrast of %s on %s is %f', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
  expect(contrast(other, one)).toBeCloseTo(expected, 1);
});

describe('a commune whose colours can be read', () => {
  test.each(['#0f5c4d', '#0055aa', '#8a0030', '#5b2a86', '#000000', '#4a5a00'])(
    'may choose %s',
    (brand) => {
      expect(validateColours({ brand, accent })).toEqual([]);
    },
  );

  test('sees its own colour by day, and a lighter one of its hue by night', () => {
    const { light, dark } = makePalette({ brand: '#0055aa', accent });
    expect(light.brand).toBe('#0055aa');
    expect(contrast(dark.brand, dark.ground)).toBeGreaterThan(7);
    expect(contrast(light.brand, dark.ground)).toBeLessThan(4.5);
  });
});

describe('a commune whose colours cannot be read', () => {
  test.each(['#ff0000', '#f5d000', '#6fbf73', '#ffffff', '#00a0e0', '#ff8800'])(
    'is told why %s fails, and which colour works',
    (brand) => {
      const [problem] = validateColours({ brand, accent });
      expect(problem?.key).toBe('colours.brand');
      expect(problem?.expected).toMatch(/contraste d’au moins 4,5 pour le texte des boutons/u);
      expect(problem?.found).toMatch(/^\d(?:,\d+)? entre #ffffff et #/u);
      const fix = /#[\da-f]{6}/u.exec(problem?.expected ?? '')?.[0] ?? '';
      expect(validateColours({ brand: fix, accent })).toEqual([]);
    },
  );

  test('is told when the colour that draws the eye is lost on the band', () => {
    const [problem] = validateColours({ brand: '#0055aa', accent: '#003366' });
    expect(problem?.key).toBe('colours.accent');
    const fix = /#[\da-f]{6}/u.exec(problem?.expected ?? '')?.[0] ?? '';
    expect(validateColours({ brand: '#0055aa', accent: fix })).toEqual([]);
  });

  test('gets a colour for each, when both fail', () => {
    const problems = validateColours({ brand: '#f5d000', accent: '#333333' });
    const fixes = problems.map(({ expected }) => /#[\da-f]{6}/u.exec(expected)?.[0] ?? '');
    const [brand = '', better = ''] = fixes;
    expect(validateColours({ brand, accent: better })).toEqual([]);
  });
});
