import { describe, expect, test } from 'vitest';
import { drawBatchPdf } from '../../src/letters/drawing/draw-batch-pdf.server.ts';
import { drawLetterPdf } from '../../src/letters/drawing/draw-letter-pdf.server.ts';
import { aLetter } from '../builders/letter.ts';
import { drawnStrokes } from '../support/drawn-strokes.ts';
import { readPdf } from '../support/read-pdf.ts';

const ordinary = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const BATCH = { title: 'Courriers', author: 'Petiteville', day: '2026-05-04' };
const LOGO =
  '<svg viewBox="0 0 32 32" fill="none" stroke="currentColor"><path d="M6 28V16h20v12"/></svg>';
const LONG = aLetter({
  body: Array.from({ length: 90 }, (_, place) => ({
    kind: 'paragraph' as const,
    text: `Paragraphe ${place + 1}. La salle est prise ce jour-là, et le jour suivant aussi.`,
  })),
});

describe('a letter', () => {
  test('is tagged whole, in French, with its title, and its words in the order of reading', async () => {
    const file = await drawLetterPdf(aLetter());
    const pdf = await readPdf(file);
    expect(pdf).toMatchObject({
      ...{ isTagged: true, language: 'fr-FR', untagged: '' },
      title: 'Votre demande est refusée (4K7M-93XC)',
    });
    expect(pdf.texts.map(ordinary)).toEqual([
      ...['Petiteville', 'Mairie de Petiteville', '2, rue du Lavoir', '12346 Petiteville'],
      ...['Service Voirie', 'Téléphone : 01 99 00 34 12'],
      ...['Samir Benali', '4, rue des Lilas', '12346 Petiteville'],
      'Petiteville, le 4 mai 2026',
      'Numéro : 4K7M-93XC',
      'Démarche : Louer une salle de la commune',
      'Votre demande est refusée',
      'Madame, Monsieur,',
      'Les faits : la salle est prise.',
      'Si vous n’êtes pas d’accord',
      'Deux voies sont possibles :',
      ...['– La mairie.', '– Le tribunal.'],
      ...['Claire Martin', 'adjointe au maire', 'Service Voirie'],
    ]);
    expect(pdf.tags.filter((tag) => /^H\d$/u.test(tag))).toEqual(['H1', 'H2']);
    const text = file.toString('latin1');
    for (const mark of ['/StructTreeRoot', '/ParentTree ', '/Lang (fr-FR)']) {
      expect(text).toContain(mark);
    }
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text.match(/\/FontFile[23]? \d/gu)).toHaveLength(2);
  });

  test('is the same byte for byte, and another one when a word of it changes', async () => {
    const [first, again, other] = await Promise.all([
      drawLetterPdf(aLetter()),
      drawLetterPdf(aLetter()),
      drawLetterPdf(aLetter({ subject: 'Votre demande est acceptée' })),
    ]);
    expect(first.equals(again)).toBe(true);
    expect(first.equals(other)).toBe(false);
  });

  test('goes over several sheets without a word lost or untagged', async () => {
    const { texts, pages, untagged } = await readPdf(await drawLetterPdf(LONG));
    expect(pages.length).toBeGreaterThan(2);
    expect(untagged).toBe('');
    for (const place of [1, 45, 90]) {
      expect(texts.filter((text) => text.startsWith(`Paragraphe ${place}.`))).toHaveLength(1);
    }
  });

  test('bears the follow-up code only where it is to, and where it is known', async () => {
    const code = { value: '4K7M9-3XCDE', page: 'https://guichet.petiteville.example/suivi/' };
    const textOf = async (showsCode?: true) => {
      const letter = aLetter(showsCode && { showsCode });
      return (await readPdf(await drawLetterPdf(letter, { code }))).texts.join('\n');
    };
    expect(await textOf(true)).toContain(code.value);
    expect(await textOf()).not.toContain(code.value);
  });

  test('draws what a person wrote as words: line breaks, other scripts, braces, bidirectional marks', async () => {
    const text = 'Un\nDeux\u202e {recours} Łukasz \t<b>gras</b> 漢';
    const letter = aLetter({ body: [{ kind: 'paragraph', text }], recipient: ['Łukasz Ďuriš'] });
    const { texts, untagged } = await readPdf(await drawLetterPdf(letter));
    expect(untagged).toBe('');
    expect(texts).toContain('Un');
    expect(texts.join('\n')).toContain('{recours} Lukasz');
    expect(texts).toContain('Lukasz Duris');
  });
});

describe('a batch', () => {
  const long = aLetter({
    recipient: Array.from({ length: 8 }, (_, line) => `Ligne ${line + 1} d’une longue adresse`),
  });

  test('starts each letter on a front, after its address where no window shows it whole', async () => {
    const letters = [aLetter(), LONG, long, aLetter({ subject: 'La dernière' })];
    const drawn = await drawBatchPdf(
      BATCH,
      letters.map((letter) => ({ letter })),
    );
    const { pages, untagged } = await readPdf(drawn.bytes);
    expect(untagged).toBe('');
    const starts = pages.flatMap((texts, place) =>
      texts.some((text) => ordinary(text).startsWith('Petiteville, le')) ? [place] : [],
    );
    expect(starts).toHaveLength(4);
    expect(starts.filter((place) => place % 2 === 1)).toEqual([]);
    const sheet = pages[(starts[2] ?? 0) - 2] ?? [];
    // Who sends it, for the post that does not find anybody, then the address.
    expect(sheet.slice(0, 4)).toEqual(long.sender);
    expect(sheet[4]).toBe('Ligne 1 d’une longue adresse');
    expect(sheet).toHaveLength(12);
    expect(drawn.pages).toEqual([1, expect.any(Number), 1, 1]);
  });

  test('has the drawing of the commune at the head of each letter and of each sheet of address', async () => {
    const strokes = async (logo?: string) => {
      const letters = [{ letter: aLetter() }, { letter: long }];
      const { bytes } = await drawBatchPdf(
        { ...BATCH, ...(logo !== undefined && { logo }) },
        letters,
      );
      return drawnStrokes(bytes);
    };
    expect((await strokes(LOGO)).filter((count) => count > 0)).toHaveLength(3);
    expect((await strokes('<svg>none</svg>')).filter((count) => count > 0)).toEqual([]);
    expect((await strokes()).filter((count) => count > 0)).toEqual([]);
  });

  test('is the same byte for byte', async () => {
    const draw = async () =>
      (await drawBatchPdf(BATCH, [{ letter: long }, { letter: LONG }])).bytes;
    expect((await draw()).equals(await draw())).toBe(true);
  });
});
