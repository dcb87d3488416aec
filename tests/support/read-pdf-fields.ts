import { getDocumentProxy } from 'unpdf';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** A field as a reader of PDF takes it. */
export interface PdfField {
  readonly id: string;
  readonly fieldName: string;
  readonly fieldType: 'Tx' | 'Btn';
  /** What a screen reader says. */
  readonly alternativeText: string;
  readonly maxLen?: number;
  readonly comb?: boolean;
  readonly multiLine?: boolean;
  readonly radioButton?: boolean;
  readonly fieldValue?: string;
  /** The sheet, counted from 1. */
  readonly sheet: number;
  /** Whether the tree of what is read aloud holds it, as a field. */
  readonly isTagged: boolean;
}

/** The fields of a form, sheet by sheet, in the order of the keyboard. */
export async function readPdfFields(bytes: Uint8Array): Promise<readonly PdfField[]> {
  return fieldsOf(await getDocumentProxy(Uint8Array.from(bytes)));
}

/** Fills in texts as Firefox does, and saves. @param typed what is typed in a field, or nothing */
export async function fillPdf(
  bytes: Uint8Array,
  typed: (field: PdfField) => string | undefined,
): Promise<Uint8Array> {
  const file = await getDocumentProxy(Uint8Array.from(bytes));
  for (const field of await fieldsOf(file)) {
    const value = typed(field);
    if (value !== undefined) file.annotationStorage.setValue(field.id, { value });
  }
  return file.saveDocument();
}

async function fieldsOf(file: PdfDocument): Promise<readonly PdfField[]> {
  const fields: PdfField[] = [];
  for (let sheet = 1; sheet <= file.numPages; sheet += 1) {
    const page = await file.getPage(sheet);
    const tagged = taggedFields(await page.getStructTree());
    const annotations = (await page.getAnnotations()) as readonly PdfField[];
    fields.push(
      ...annotations.map((field) => ({
        ...field,
        ...{ sheet, isTagged: tagged.has(`pdfjs_internal_id_${field.id}`) },
      })),
    );
  }
  return fields;
}

function taggedFields(node: TreeNode | null): ReadonlySet<string> {
  const children = node?.children ?? [];
  const own = node?.role === 'Form' ? children.map(({ id = '' }) => id) : [];
  return new Set([...own, ...children.flatMap((child) => [...taggedFields(child)])]);
}
