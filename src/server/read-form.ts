import { readBody } from './read-body.ts';

/** A form as it arrived: names and texts, in order, names possibly repeated. */
export type FormEntries = readonly (readonly [name: string, text: string])[];

export type FormReading =
  | {
      readonly kind: 'form';
      readonly entries: FormEntries;
      /** Whether some bytes were no text at all: they were replaced by U+FFFD. */
      readonly isGarbled: boolean;
      /** Names under which a file came. No form of ours asks for one. */
      readonly files: ReadonlySet<string>;
    }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many-fields' }
  | { readonly kind: 'unsupported-type' }
  | { readonly kind: 'unreadable' };

const URL_ENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';
/** No form of ours comes near: more is not a form. Told in `refusalTexts`. */
const MOST_ENTRIES = 1000;

/** Reads a posted form, whatever is wrong with it. Line ends become `\n`, as in a text area. */
export async function readForm(request: Request): Promise<FormReading> {
  const contentType = request.headers.get('content-type') ?? '';
  const essence = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (essence !== URL_ENCODED && essence !== MULTIPART) return { kind: 'unsupported-type' };
  const body = await readBody(request);
  if (body === undefined) return { kind: 'too-large' };
  const parts =
    essence === MULTIPART ? await readMultipart(body, contentType) : readUrlEncoded(body);
  if (parts === undefined) return { kind: 'unreadable' };
  if (parts.length > MOST_ENTRIES) return { kind: 'too-many-fields' };
  const entries = parts.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll(/\r\n?/gu, '\n')] as const] : [],
  );
  const files = parts.flatMap(([name, value]) => (typeof value === 'string' ? [] : [name]));
  return { kind: 'form', entries, isGarbled: !isWellEncoded(body, essence), files: new Set(files) };
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
