import { getDocumentProxy } from 'unpdf';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type StructureNode = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<PdfDocument['getPage']>>['getStructTree']>>
>;

/** What a reader of PDF finds in a file. */
export interface ReadPdf {
  readonly isTagged: boolean;
  readonly title: string;
  readonly language: unknown;
  /** Texts in reading order, one for each tag that holds words: what a screen reader says. */
  readonly texts: readonly string[];
  /** The same, sheet by sheet. */
  readonly pages: readonly (readonly string[])[];
  /** Words that are neither in the tree nor marked as an ornament: a screen reader loses them. */
  readonly untagged: string;
  /** Tags, in reading order: `H1`, `P`, `L`, `Figure`. */
  readonly tags: readonly string[];
}

/** Reads a PDF with pdf.js, as Firefox does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js empties the bytes that it is given.
  const file = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = await file.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const pages: string[][] = [];
  const tags: string[] = [];
  let untagged = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const words = wordsById(await page.getTextContent({ includeMarkedContent: true }));
    const texts: string[] = [];
    visit(await page.getStructTree(), words, texts, tags);
    pages.push(texts);
    untagged += words.get(UNMARKED) ?? '';
  }
  const marks = await file.getMarkInfo();
  return {
    isTagged: marks?.Marked === true,
    title: String(facts.Title),
    language: facts.Language,
    texts: pages.flat(),
    ...{ pages, tags, untagged },
  };
}

type TextContent = Awaited<
  ReturnType<Awaited<ReturnType<PdfDocument['getPage']>>['getTextContent']>
>;

/** What is in no marked content. */
const UNMARKED = 'unmarked';

/** Words of each marked content; those of artifacts have no mark that the tree knows. */
function wordsById({ items }: TextContent): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? UNMARKED;
      words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id ?? '');
  }
  return words;
}

function visit(
  node: StructureNode | null,
  words: ReadonlyMap<string, string>,
  texts: string[],
  tags: string[],
): void {
  for (const child of node?.children ?? []) {
    if ('role' in child) {
      tags.push(child.role);
      visit(child, words, texts, tags);
    } else if (child.type === 'content') texts.push((words.get(child.id) ?? '').trim());
  }
}
