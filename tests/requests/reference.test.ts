import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createReference,
  createTrackingCode,
  readReference,
  readTrackingCode,
} from '../../src/requests/reference.ts';
import { DESK_HELP } from '../../src/tools/desk/desk-help.ts';
import { followUpTexts } from '../../src/tracking/follow-up-texts.ts';

const SIGNS = '34679ACDEFGHJKMNPQRTWXY';
const references = Array.from({ length: 200 }, () => createReference(randomBytes(32)));

describe('a reference', () => {
  test('holds no sign that looks like another', () => {
    for (const reference of references) {
      expect(reference).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/u);
    }
  });

  test('is read however it was typed', () => {
    const [reference = ''] = references;
    const typed = ` ${reference.toLowerCase().replace('-', ' ')} `;
    expect(readReference(typed)).toBe(reference);
    expect(readReference(reference.replace('-', ''))).toBe(reference);
  });

  test.each([
    ['a no-break hyphen', '4K7M\u201193XC'],
    ['a no-break space', '4K7M\u00a093XC'],
    ['an invisible mark, from a copied page', '\u200b4K7M-\u206093XC'],
    ['dots, and a full stop after it', '4k7m.93xc.'],
    ['its label', 'Numéro : 4K7M-93XC'],
    ['the label of the receipt', 'Numéro de la demande\n4K7M-93XC'],
    ['a label without a space', 'n°4K7M93XC'],
    ['an ordinal sign', 'Nº4K7M-93XC'],
    ['its label, said sign by sign', 'Numéro : 4 K 7 M - 9 3 X C'],
    ['quotation marks', '« 4K7M-93XC »'],
    ['the code that follows it', '4K7M-93XC\nCode de suivi : AAAAA-AAAAA'],
    ['wide letters', '４Ｋ７Ｍ－９３ＸＣ'],
    ['mathematical letters', '𝟒𝐊𝟕𝐌-𝟗𝟑𝐗𝐂'],
    ['digits of another script', '٤K٧M-٩٣XC'],
    ['a minus sign', '4K7M\u221293XC'],
    ['a dash', '4K7M – 93XC'],
    ['a bullet', '4K7M•93XC'],
    ['an underscore', '4K7M_93XC'],
    ['Cyrillic letters drawn as ours', '4К7М-93ХС'],
    ['Greek letters drawn as ours', '4Κ7Μ-93ΧC'],
    ['small Cyrillic letters', '4к7м-93хс'],
  ])('is read with %s', (_what, typed) => {
    expect(readReference(typed)).toBe('4K7M-93XC');
  });

  test.each([
    ['the hint of the follow-up form', followUpTexts.referenceHint],
    ['the help of the desk', DESK_HELP],
  ])('shown as a sample in %s could be a real one', (_where, text) => {
    const samples = [...text.matchAll(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/gu)].map(([sample]) => sample);
    expect(samples).toHaveLength(1);
    expect(samples.map(readReference)).toEqual(samples);
  });

  test('is refused when any one sign is wrong', () => {
    for (const reference of references.slice(0, 20)) {
      const signs = reference.replace('-', '');
      for (let position = 0; position < signs.length; position += 1) {
        for (const sign of SIGNS.replace(signs.charAt(position), '')) {
          const wrong = signs.slice(0, position) + sign + signs.slice(position + 1);
          expect(readReference(wrong)).toBeUndefined();
        }
      }
    }
  });

  test('is refused when any two signs change places', () => {
    for (const reference of references) {
      const signs = reference.replace('-', '');
      for (let one = 0; one < signs.length; one += 1) {
        for (let other = one + 1; other < signs.length; other += 1) {
          const [a, b] = [signs.charAt(one), signs.charAt(other)];
          if (a === b) continue;
          const swapped = Object.assign(Array.from(signs), { [one]: b, [other]: a }).join('');
          expect(readReference(swapped)).toBeUndefined();
        }
      }
    }
  });

  test.each(['', '4K7M', '4K7M-93XCC', '4K7M-93XD', 'OIL0-1B8S', '😀😀😀😀-😀😀😀😀', 'toString'])(
    '« %s » is not one',
    (typed) => {
      expect(readReference(typed)).toBeUndefined();
    },
  );

  test('is not chosen between two of them', () => {
    expect(readReference('4K7M-93XC')).toBe('4K7M-93XC');
    expect(readReference('3333-3333')).toBe('3333-3333');
    expect(readReference('4K7M-93XC 3333-3333')).toBeUndefined();
    expect(readReference('4K7M-93XC 4K7M-93XC')).toBe('4K7M-93XC');
  });

  test('is not looked for further than in a long label', () => {
    expect(readReference(`${'– '.repeat(100_000)}4K7M-93XC`)).toBeUndefined();
  });

  test('is read whatever stands around and between its signs', () => {
    const before = fc.constantFrom('', ' ', '\n', '« ', 'N° ', 'numéro : ', '(');
    const after = fc.constantFrom('', ' ', '\n', ' »', ')', '.', ' ;', ', merci');
    const between = fc.constantFrom('', '-', ' ', '\u2011', '\u2212', '—', '.', '\u00a0', '\u00ad');
    const shape = fc.constantFrom(
      (sign: string) => sign,
      (sign: string) => sign.toLowerCase(),
      (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...references),
        fc.tuple(before, after),
        fc.array(between, { minLength: 7, maxLength: 7 }),
        shape,
        (reference, [start, end], parts, draw) => {
          const signs = Array.from(reference.replace('-', ''), draw);
          const typed = signs.map((sign, place) => sign + (parts[place] ?? '')).join('');
          expect(readReference(`${start}${typed}${end}`)).toBe(reference);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('uses every sign as often as the others', () => {
    const counts = new Map<string, number>();
    const draws = 4000;
    for (let draw = 0; draw < draws; draw += 1) {
      for (const sign of createReference(randomBytes(32)).replace('-', '').slice(0, 7)) {
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
      }
    }
    const expected = (draws * 7) / SIGNS.length;
    for (const sign of SIGNS) {
      // Six standard deviations: chance fails this less than once in a hundred million runs.
      expect(Math.abs((counts.get(sign) ?? 0) - expected)).toBeLessThan(6 * Math.sqrt(expected));
    }
  });

  test('is not made from too little chance', () => {
    expect(() => createReference(new Uint8Array(3))).toThrow(RangeError);
    expect(() => createReference(new Uint8Array(32).fill(255))).toThrow(RangeError);
  });
});

describe('a follow-up code', () => {
  test('is longer than a reference and checked the same way', () => {
    const code = createTrackingCode(randomBytes(32));
    expect(code).toMatch(/^.{5}-.{5}$/u);
    expect(readTrackingCode(code.toLowerCase())).toBe(code);
    expect(readReference(code)).toBeUndefined();
    expect(readTrackingCode(references[0] ?? '')).toBeUndefined();
  });
});
