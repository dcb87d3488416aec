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
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many-fields' }
  | { readonly kind: 'unsupported-type' }
  | { readonly kind: 'unreadable' };

const URL_ENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';
/** Largest form: over it, the person is told so (413). A Netlify function stops at 6 MB. */
const TEXT_LIMIT = 4 * 1024 * 1024;
/** The same, where files come with the answers: 5 MB of them. */
const FILES_LIMIT = 5.5 * 1024 * 1024;
/** No form of ours comes near: more is not a form. Told in `refusalTexts`. */
const MOST_ENTRIES = 1000;

/**
 * Reads a posted form, whatever is wrong with it. Line ends become `\n`, as in a text area.
 * @param takesFiles whether the form asks for files: it may weigh more
 */
export async function readForm(request: Request, takesFiles = false): Promise<FormReading> {
  const contentType = request.headers.get('content-type') ?? '';
  const essence = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (essence !== URL_ENCODED && essence !== MULTIPART) return { kind: 'unsupported-type' };
  const body = await readBody(request, takesFiles ? FILES_LIMIT : TEXT_LIMIT);
  if (body === undefined) return { kind: 'too-large' };
  const parts =
    essence === MULTIPART ? await readMultipart(body, contentType) : readUrlEncoded(body);
  if (parts === undefined) return { kind: 'unreadable' };
  if (parts.length > MOST_ENTRIES) return { kind: 'too-many-fields' };
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
