import { setImmediate } from 'node:timers/promises';
import { measureMultipart, measureUrlEncoded, type WrongMeasure } from './form-measure.ts';
import { readBody } from './read-body.ts';

/** A form as it arrived: names and texts, in order, names possibly repeated. */
export type FormEntries = readonly (readonly [name: string, text: string])[];

/** A file of a form, under the name of its control. */
export interface FormFile {
  readonly control: string;
  readonly file: File;
}

export type FormReading =
  | {
      readonly kind: 'form';
      readonly entries: FormEntries;
      /** Whether some bytes were no text at all: they were replaced by U+FFFD. */
      readonly isGarbled: boolean;
      /** Files, in order. One that was not chosen is no file. */
      readonly files: readonly FormFile[];
    }
  | { readonly kind: WrongMeasure | 'files-too-large' | 'unsupported-type' };

const URL_ENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

/** Bytes of a form at most: over them, the person is told so (413). */
export const FORM_LIMITS = {
  /** The longest form of a commune, filled in to the brim in any alphabet, takes a third of it. */
  answers: 512 * 1024,
  /** A need said in everyday words goes on to the free form, as long as an answer there. */
  need: 128 * 1024,
  /** Some words: a reference, a code, an address. */
  words: 16 * 1024,
  /** Files that come with answers: 5 MB of them. A Netlify function stops at 6 MB. */
  files: 5 * 1024 * 1024,
} as const;

export interface FormExpected {
  /** What its text may weigh, as it was sent. */
  readonly text: Exclude<keyof typeof FORM_LIMITS, 'files'>;
  /** Whether the form asks for files: it may weigh more. */
  readonly takesFiles?: boolean;
}

/** Up to here, what reads a form takes less time than anybody notices. */
const SHORT = 16 * 1024;

/** Reads a posted form, whatever is wrong with it. Line ends become `\n`, as in a text area. */
export async function readForm(
  request: Request,
  { text, takesFiles = false }: FormExpected,
): Promise<FormReading> {
  const contentType = request.headers.get('content-type') ?? '';
  const essence = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (essence !== URL_ENCODED && essence !== MULTIPART) return { kind: 'unsupported-type' };
  const isMultipart = essence === MULTIPART;
  const textLimit = FORM_LIMITS[text];
  const mayHoldFiles = takesFiles && isMultipart;
  const limit = mayHoldFiles ? textLimit + FORM_LIMITS.files : textLimit;
  const body = await readBody(request, limit);
  if (body === undefined) return { kind: mayHoldFiles ? 'files-too-large' : 'too-large' };
  const wrong = isMultipart
    ? measureMultipart(body, contentType, textLimit)
    : measureUrlEncoded(body);
  if (wrong !== undefined) return { kind: wrong };
  const isLong = body.length > SHORT;
  if (isLong) await setImmediate();
  const parts = isMultipart ? await readMultipart(body, contentType) : readUrlEncoded(body);
  if (parts === undefined) return { kind: 'unreadable' };
  // Others have their turn before what was read is used.
  if (isLong) await setImmediate();
  const entries = parts.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll(/\r\n?/gu, '\n')] as const] : [],
  );
  const files = parts.flatMap(([control, value]) =>
    typeof value === 'string' || isNothing(value) ? [] : [{ control, file: value }],
  );
  return { kind: 'form', entries, isGarbled: !isWellEncoded(body, essence), files };
}

/** What browsers send when nothing was chosen. */
function isNothing({ name, size }: File): boolean {
  return size === 0 && ['', 'blob'].includes(name);
}

type Part = readonly [name: string, value: string | File];

function readUrlEncoded(body: Uint8Array): readonly Part[] {
  return [...new URLSearchParams(new TextDecoder().decode(body))];
}

/** @returns `undefined` when the body is cut or malformed */
async function readMultipart(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<readonly Part[] | undefined> {
  try {
    return [...(await new Response(body, { headers: { 'content-type': contentType } }).formData())];
  } catch {
    // Whatever the parser throws, and it throws many kinds, speaks of the body: it reads nothing else.
    return undefined;
  }
}

/** Whether the bytes are text in UTF-8, once `%C3%A9` is undone: parsers replace what is not. */
function isWellEncoded(body: Uint8Array, essence: string): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (essence === URL_ENCODED) decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
