import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawSheet } from '../../src/guide/draw-sheet.ts';
import { elementsOf, textOf, type SheetElement } from '../../src/guide/tree.ts';
import { readFolder } from '../../src/tools/comarquage/read-folder.ts';
import { readSheetFile } from '../../src/tools/comarquage/read-sheet-file.ts';
import { bareWords, readMarkup } from '../support/page-markup.ts';
import { realSheets } from '../support/real-sheets.ts';

interface Drawn {
  readonly file: string;
  readonly html: string;
  readonly problems: readonly string[];
  /** Paragraphs of the State that the page does not hold. */
  readonly lost: readonly string[];
}

const drawn: Drawn[] = [];
const refused: string[] = [];
const FOUR_MINUTES = 240_000;

beforeAll(async () => {
  for await (const file of readFolder(realSheets())) {
    const read = await readSheetFile(file);
    if (read.sheet === undefined) {
      refused.push(`${file.name}: ${read.reason}`);
      continue;
    }
    const html = drawSheet(read.publication, {
      audience: read.sheet.audience,
      commune: 'Petiteville',
      titles: new Map(),
      contact: () => undefined,
    });
    const { problems, words } = readMarkup(html);
    // Looked for now: thousands of sheets are not kept whole.
    const lost = paragraphsOf(read.publication).filter((paragraph) => !words.includes(paragraph));
    drawn.push({ file: file.name, html, problems, lost });
  }
}, FOUR_MINUTES);

describe('the 3 781 real sheets of November 2020', () => {
  test('are all drawn, 2 980 of them for individuals: none is refused', () => {
    console.log(`${drawn.length} sheets drawn, ${refused.length} refused`);
    expect(refused).toEqual([]);
    expect(drawn).toHaveLength(3781);
  });

  test('hold listed tags alone, headings in order, no empty part and no dead anchor', () => {
    const wrong = drawn.filter(({ problems }) => problems.length > 0);
    expect(wrong.map(({ file, problems }) => `${file}: ${problems.join(', ')}`)).toEqual([]);
  });

  test('lose no paragraph of what the State wrote', () => {
    const all = drawn.flatMap(({ file, lost }) => lost.map((paragraph) => `${file}: ${paragraph}`));
    expect(all).toEqual([]);
  });

  test('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'error', 'tel-non-breaking': 'off' },
    });
    // The heaviest, and one in sixty of the others: a look at all of them takes minutes.
    const heaviest = drawn.toSorted((one, other) => other.html.length - one.html.length);
    const looked = heaviest.filter((_, index) => index < 15 || index % 60 === 0);
    for (const { file, html } of looked) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) => result.messages);
      expect(messages.map(({ ruleId, message }) => `${file} ${ruleId}: ${message}`)).toEqual([]);
    }
  });
});

/** Read elsewhere than in the text: titles that another replaces, credits of pictures not shown. */
const ASIDE = new Set(['Titre', 'Credits', 'Image']);

function paragraphsOf(element: SheetElement): readonly string[] {
  return elementsOf(element).flatMap((child) => {
    if (ASIDE.has(child.name)) return [];
    if (child.name !== 'Paragraphe') return paragraphsOf(child);
    const words = { ...child, children: child.children.filter(isNoPicture) };
    return [bareWords(textOf(words))];
  });
}

const isNoPicture = (node: SheetElement['children'][number]) =>
  typeof node === 'string' || node.name !== 'Image';
