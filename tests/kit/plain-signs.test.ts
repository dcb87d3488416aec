import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSigns } from '../../src/kit/plain-signs.ts';

const CODE_POINTS = 0x110000;
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;
const digits = Array.from({ length: CODE_POINTS }, (_, code) => code)
  .filter((code) => !isHalf(code))
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /\p{Nd}/u.test(sign));

describe('a digit of any script', () => {
  test('is one of ten, each as often as the others', () => {
    const counts = new Map<string, number>();
    for (const digit of digits) {
      counts.set(plainSigns(digit), (counts.get(plainSigns(digit)) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual(Array.from('0123456789'));
    expect(new Set(counts.values()).size).toBe(1);
  });

  const systems = Intl.supportedValuesOf('numberingSystem').map((system) => ({
    system,
    written: new Intl.NumberFormat(`fr-u-nu-${system}`, { useGrouping: false }).format(1234567890),
  }));
  test.each(systems.filter(({ written }) => /^\p{Nd}+$/u.test(written)))(
    'is read as Intl writes it ($system)',
    ({ written }) => {
      expect(plainSigns(written)).toBe('1234567890');
    },
  );
});

test('wide signs are those of our keyboards', () => {
  expect(plainSigns('ＦＲ７６（０）＋－．，＠')).toBe('FR76(0)+-.,@');
});

test('what holds no digit of another script, and is written plainly, stays as it is', () => {
  const plain = fc.string({ unit: 'binary-ascii' });
  fc.assert(
    fc.property(plain, (text) => {
      expect(plainSigns(text)).toBe(text);
    }),
  );
});
