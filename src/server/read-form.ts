import { readBody } from './read-body.ts';

/** A form as it arrived: names and texts, in order, names possibly repeated. */
export type FormEntries = readonly (readonly [name: string, text: string])[];

export type FormReading =
  | {
      readonly kind: 'form';
      readonly entries: FormEntries;
      /** Whether some bytes were no text at all: they were replaced by U+FFFD. */
      readonly isGarbled: boolean;
    }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unsupported-type' }
  | { readonly kind: 'unreadable' };

const URL_ENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';
/** No form of ours comes near: more is not a form. */
const MOST_ENTRIES = 1000;

/** Reads a posted form, whatever is wrong with it. Line ends become `\n`, as in a text area. */
export async function readForm(request: Request): Promise<FormReading> {
  const contentType = request.headers.get('content-type') ?? '';
  const essence = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (essence !== URL_ENCODED && essence !== MULTIPART) return { kind: 'unsupported-type' };
  const body = await readBody(request);
  if (body === undefined) return { kind: 'too-large' };
  try {
    const raw =
      essence === MULTIPART ? await multipartEntries(body, contentType) : urlEncodedEntries(body);
    if (raw.length > MOST_ENTRIES) return { kind: 'unreadable' };
    const entries = raw.map(([name, text]) => [name, text.replaceAll(/\r\n?/gu, '\n')] as const);
    return { kind: 'form', entries, isGarbled: !isWellEncoded(body, essence) };
  } catch (error) {
    // The only way a parser says that a multipart body is cut or malformed.
    if (error instanceof TypeError) return { kind: 'unreadable' };
    throw error;
  }
}

function urlEncodedEntries(body: Uint8Array): [string, string][] {
  return [...new URLSearchParams(new TextDecoder().decode(body))];
}

async function multipartEntries(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<[string, string][]> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  return [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
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
