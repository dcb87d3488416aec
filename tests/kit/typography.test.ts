import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/kit/format-day.ts';
import { formatEuros, formatInteger } from '../../src/kit/format-number.ts';
import { describeHours } from '../../src/kit/opening-hours-texts.ts';
import { fr, typography } from '../../src/kit/typography.ts';
import { describeLegalBasis } from '../../src/procedures/legal-basis-texts.ts';

/** Makes French spaces visible: `~` no-break, `_` narrow. */
const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('French typography', () => {
  test.each([
    ['Où faut-il réserver ?', 'Où faut-il réserver_?'],
    ['Attention ! Oui ; non.', 'Attention_! Oui_; non.'],
    ['Coût : 1 500 euros', 'Coût~: 1_500~euros'],
    ['écrivez « fonctionnement ».', 'écrivez «_fonctionnement_».'],
    ['article L. 231-4 et n° 12156', 'article L.~231-4 et n°~12156'],
    ['à 8 h 30', 'à 8~h~30'],
    ['une ![image](x.png) et https://a.fr', 'une ![image](x.png) et https://a.fr'],
    ['au 01 99 00 12 34', 'au 01~99~00~12~34'],
    ['de 6 à 12 mètres', 'de 6 à 12~mètres'],
    ['27 3 1985', '27 3 1985'],
    ['Qui? Vous! Oui; non', 'Qui_? Vous_! Oui_; non'],
    ['Coût: 5 euros', 'Coût~: 5~euros'],
    ['[page](https://a.fr/?q=1;b=2) à 8:30', '[page](https://a.fr/?q=1;b=2) à 8:30'],
    ['Voirie &amp; espaces verts', 'Voirie &amp; espaces verts'],
  ])('« %s » becomes « %s »', (typed, expected) => {
    expect(shown(typography(typed))).toBe(expected);
  });

  test('changes nothing the second time', () => {
    const text = 'Qui ? « Vous » : 23 000 euros, n° 5 !';
    expect(typography(typography(text))).toBe(typography(text));
  });

  test('leaves the values of a sentence as they are', () => {
    expect(fr`Bonjour ${'M. X ? « y »'} : oui`).toBe('Bonjour M. X ? « y »\u00a0: oui');
  });
});

describe('amounts, numbers and days in full', () => {
  test.each([
    [150_050, '1_500,50~euros'],
    [100, '1~euro'],
    [0, '0~euro'],
    [2_300_000, '23_000~euros'],
    [5, '0,05~euro'],
  ])('%i cents are %s', (cents, expected) => {
    expect(shown(formatEuros(cents))).toBe(expected);
  });

  test('groups digits by three', () => {
    expect(shown(formatInteger(1_234_567))).toBe('1_234_567');
  });

  test('the first day of a month is « 1er »', () => {
    expect(shown(formatDay('2026-06-01'))).toBe('1er~juin~2026');
    expect(shown(formatDay('2026-06-21'))).toBe('21~juin~2026');
  });

  test('opening hours are said as people say them', () => {
    const hours = [
      { days: ['lundi', 'mardi'], slots: [{ from: '08:30', to: '12:00' }] },
      {
        days: ['jeudi'],
        slots: [
          { from: '08:30', to: '12:00' },
          { from: '13:30', to: '19:00' },
        ],
      },
    ];
    expect(describeHours(hours).map(shown)).toEqual([
      'Lundi, mardi~: 8~h~30~à~12~h',
      'Jeudi~: 8~h~30~à~12~h et 13~h~30~à~19~h',
    ]);
  });

  test.each([
    ['101-1', 'Code civil, article 101-1'],
    ['L. 231-4, 3°', 'Code civil, article L. 231-4, 3°'],
    ['29 et 30', 'Code civil, articles 29 et 30'],
    ['9-1, 10 et 10-1', 'Code civil, articles 9-1, 10 et 10-1'],
    [undefined, 'Code civil'],
  ])('article « %s » is cited « %s »', (article, expected) => {
    expect(describeLegalBasis({ text: 'Code civil', article })).toBe(expected);
  });
});
