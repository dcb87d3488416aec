import { describe, expect, test } from 'vitest';
import { drawPaperPdf } from '../../src/filing/paper/draw-paper-pdf.server.ts';
import { paperForm } from '../../src/filing/paper/paper-form.ts';
import { aDefinition, PETITEVILLE } from '../builders/content.ts';
import { fillPdf, readPdfFields } from '../support/read-pdf-fields.ts';
import { readPdf } from '../support/read-pdf.ts';

const SLUGS = PETITEVILLE.procedures
  .filter(({ procedure }) => procedure.channels.online)
  .map(({ slug }) => slug);

const draw = (slug: string) =>
  drawPaperPdf(paperForm(aDefinition(slug), { site: 'https://guichet.example' }), {
    ...{ author: 'Petiteville', day: '2026-03-12', logo: '' },
  });

const ordinary = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe.each(SLUGS)('the fields of the paper of %s', (slug) => {
  test('are said by their question, read aloud in their order, printed, and do nothing by themselves', async () => {
    const file = await draw(slug);
    const fields = await readPdfFields(file);
    const text = file.toString('latin1');
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ isTagged }) => !isTagged)).toEqual([]);
    const said = fields.map(({ alternativeText }) => ordinary(alternativeText));
    expect(said).not.toContain('');
    // Two fields that say the same are one to somebody who does not see them.
    expect(said.filter((label, place) => said.indexOf(label) !== place)).toEqual([]);
    const { pages } = await readPdf(file);
    expect(text.match(/\/Tabs \/S/gu)).toHaveLength(pages.length);
    expect(text.match(/\/Subtype \/Widget\n\/F 4\n/gu)).toHaveLength(fields.length);
    expect(text).not.toMatch(/\/JavaScript|\/JS |\/NeedAppearances/u);
  });
});

describe('a paper filled in on a screen', () => {
  test('shows what is typed in letters that are all in the file', async () => {
    const file = await draw('acte-de-naissance');
    const filled = await fillPdf(file, ({ fieldType, comb }) =>
      fieldType === 'Tx' && comb !== true ? 'Zoé d’Œuvré, 12 €' : undefined,
    );
    const typed = (await readPdfFields(filled)).filter(
      ({ fieldValue }) => fieldValue !== undefined,
    );
    expect(typed.map(({ fieldValue }) => fieldValue)).toContain('Zoé d’Œuvré, 12 €');
    const text = Buffer.from(filled).toString('latin1');
    expect(text).toContain('/Saisie 11 Tf');
    expect(text).toContain('(Zo\u00e9 d\u0092\u008cuvr\u00e9, 12 \u0080) Tj');
    const whole = /\/Subtype \/TrueType[^>]*\/Encoding \/WinAnsiEncoding[^>]*\/FontDescriptor/u;
    expect(text).toMatch(whole);
    expect(text).not.toContain('Helvetica');
  });

  test('takes one answer where one is asked, several elsewhere, and no more signs than there is room for', async () => {
    const fields = await readPdfFields(await draw('inscription-cantine'));
    const named = (start: string) =>
      fields.filter(({ alternativeText }) => ordinary(alternativeText).startsWith(start));
    const menus = named('Qui mange à la cantine ? – Enfant 1 – Quel menu ?');
    expect(menus.length).toBeGreaterThan(1);
    expect(new Set(menus.map(({ fieldName }) => fieldName)).size).toBe(1);
    expect(menus.every(({ radioButton }) => radioButton)).toBe(true);
    const documents = named('Documents à joindre – ');
    expect(new Set(documents.map(({ fieldName }) => fieldName)).size).toBe(documents.length);
    const signedOn = named('Date et signature – Date');
    expect(signedOn.map(({ maxLen, comb }) => [maxLen, comb])).toEqual([
      ...[
        [2, true],
        [2, true],
        [4, true],
      ],
    ]);
  });

  test('leaves to the town hall and to the hand what is theirs', async () => {
    const said = (await readPdfFields(await draw('inscription-cantine')))
      .map(({ alternativeText }) => alternativeText)
      .join('\n');
    expect(said).not.toMatch(/Reçu le|Numéro du dossier|Signature$/mu);
  });
});
