import type { FileRefusal } from '../questions/files/kept-files-texts.ts';
import { asText, holdsAnother } from './byte-search.ts';
import { openKey } from './pdf/pdf-key.server.ts';
import { namesIn, readObjects, type PdfContent } from './pdf/pdf-objects.ts';
import { isPack, openPack, type PdfPack } from './pdf/pdf-packs.server.ts';
import { FORBIDDEN, inspectObjects, namesOf } from './pdf/pdf-rules.server.ts';
import {
  isDictionary,
  isList,
  isReference,
  isText,
  UnreadablePdf,
  valueOf,
  type PdfDictionary,
  type PdfValue,
} from './pdf/pdf-value.ts';

/** What packs and scripts may hold in all once open. */
const LARGEST_OPEN = 20 * 1024 * 1024;
/** Room after the last mark of the end, for what some printers write there. */
const LONGEST_TAIL = 1024;
/** Readers look for the header there. */
const HEADER_WITHIN = 1024;
/** What fills a file to a size: spaces, zeros, ends of file. */
const PADDING = '\0\t\n\v\f\r \u001A\u00A0\u00FF';

/** Where the header of a PDF is; nothing where readers see none. */
export function pdfStart(bytes: Uint8Array): number | undefined {
  const found = asText(bytes.subarray(0, HEADER_WITHIN + 5)).indexOf('%PDF-');
  return found < 0 ? undefined : found;
}

/** What is wrong in a PDF; nothing when it only holds pages and forms that calculate. */
export function inspectPdf(bytes: Uint8Array): FileRefusal | undefined {
  const text = asText(bytes);
  const start = pdfStart(bytes);
  const end = text.lastIndexOf('%%EOF');
  if (start === undefined || end < start) return 'broken';
  try {
    return inspectContent(bytes) ?? inspectAround(text, start, end);
  } catch (error) {
    if (error instanceof UnreadablePdf) return error.reason;
    throw error;
  }
}

function inspectContent(bytes: Uint8Array): FileRefusal | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const content = readObjects(bytes);
  const encrypt = encryptionOf(content);
  const key = encrypt === undefined ? undefined : openKey(encrypt.dictionary, encrypt.id);
  if (encrypt !== undefined && key === undefined) return 'encrypted';
  const open = { left: LARGEST_OPEN };
  const packs = content.objects.filter(isPack).map((pack) => openPack(file, pack, key, open));
  return (
    inspectNames(bytes, content, packs) ??
    inspectObjects(
      file,
      [
        ...content.objects.map((object) => ({ ...object, isPacked: false })),
        ...packs.flatMap(({ objects }) => objects.map((one) => ({ ...one, isPacked: true }))),
      ],
      key,
      open,
    )
  );
}

interface Encryption {
  readonly dictionary: PdfDictionary;
  readonly id: string;
}

function encryptionOf({ objects, trailers }: PdfContent): Encryption | undefined {
  const trailer = trailers.find((one) => valueOf(one, 'Encrypt') !== undefined);
  if (trailer === undefined) return undefined;
  const said = valueOf(trailer, 'Encrypt');
  const found = isReference(said) ? objects.find(({ number }) => number === said.to)?.value : said;
  const ids = valueOf(trailer, 'ID');
  const id = isList(ids) ? ids[0] : undefined;
  return {
    dictionary: isDictionary(found) ? found : { pairs: [] },
    id: isText(id) ? id.text : '',
  };
}

/**
 * Names wherever they are: forbidden ones, and those that were met in no object, so that nothing hides
 * from whoever reads objects one by one.
 */
function inspectNames(
  bytes: Uint8Array,
  { objects, trailers }: PdfContent,
  packs: readonly PdfPack[],
): FileRefusal | undefined {
  const plain: readonly PdfValue[] = [...objects.map(({ value }) => value), ...trailers];
  return (
    inspectNamesOf(bytes, plain, {
      JavaScript: 'program',
      ObjStm: 'unreadable',
      Encrypt: 'encrypted',
    }) ??
    packs
      .map((pack) => {
        const values = pack.objects.map(({ value }) => value);
        return inspectNamesOf(pack.bytes, values, {
          JavaScript: 'program',
          JS: 'program',
          XFA: 'xfa',
        });
      })
      .find((reason) => reason !== undefined)
  );
}

function inspectNamesOf(
  bytes: Uint8Array,
  values: readonly PdfValue[],
  watched: Readonly<Record<string, FileRefusal>>,
): FileRefusal | undefined {
  const unseen = new Map(Object.keys(watched).map((name) => [name, 0]));
  for (const name of namesIn(bytes)) {
    const reason = FORBIDDEN[name];
    if (reason !== undefined) return reason;
    const count = unseen.get(name);
    if (count !== undefined) unseen.set(name, count + 1);
  }
  for (const name of namesOf(values)) {
    const count = unseen.get(name);
    if (count !== undefined) unseen.set(name, count - 1);
  }
  const hidden = [...unseen].find(([, count]) => count > 0);
  return hidden === undefined ? undefined : watched[hidden[0]];
}

function inspectAround(text: string, start: number, end: number): FileRefusal | undefined {
  let last = text.length;
  // Sign by sign: a pattern would read a long padding again from each of its signs.
  while (last > end && PADDING.includes(text.charAt(last - 1))) last -= 1;
  return last - end > LONGEST_TAIL || holdsAnother(text, start + 5) ? 'mixed' : undefined;
}
