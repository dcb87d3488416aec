import type { ReceiptSection } from '../law/receipt.ts';
import type { LetterField } from '../publishing/letters/letter-purposes.ts';
import { fieldsIn, type LetterTemplate } from '../publishing/letters/letter-template.ts';
import type { LetterBlock } from '../requests/letter/letter.ts';

/** Parts of a letter that are a whole section, by the field that stands for them. */
const PARTS = { recours: 'appeals', documents: 'documents', accuse: 'receipt' } as const;
type PartField = keyof typeof PARTS;

/** What the fields of a letter become. */
export interface LetterValues {
  readonly words: Readonly<Partial<Record<LetterField, string>>>;
  readonly parts: Readonly<Partial<Record<PartField, readonly ReceiptSection[]>>>;
}

const isPart = (name: string | undefined): name is PartField =>
  name !== undefined && Object.hasOwn(PARTS, name);

/**
 * Puts values into the paragraphs of a template. One whose field has no value says nothing: it is left out.
 * What is put in is never read as a field again.
 */
export function fillParagraphs(
  { paragraphs }: Pick<LetterTemplate, 'paragraphs'>,
  { words, parts }: LetterValues,
): readonly LetterBlock[] {
  return paragraphs.flatMap((text): readonly LetterBlock[] => {
    const [name] = fieldsIn(text);
    if (isPart(name)) {
      return (parts[name] ?? []).map((section) => ({
        ...{ kind: 'section', of: PARTS[name] },
        ...section,
      }));
    }
    const filled = fillLine(text, words);
    return filled === undefined ? [] : [{ kind: 'paragraph', text: filled }];
  });
}

/** @returns nothing when a field of the text has no value */
export function fillLine(text: string, words: LetterValues['words']): string | undefined {
  const known: Readonly<Partial<Record<string, string>>> = words;
  if (fieldsIn(text).some((name) => (known[name] ?? '') === '')) return undefined;
  return text.replaceAll(/\{([^{}]*)\}/gu, (_, name: string) => known[name] ?? '');
}
