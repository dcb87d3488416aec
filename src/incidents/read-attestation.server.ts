import { createHash } from 'node:crypto';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { compactVerify } from 'jose/jws/compact/verify';
import { importJWK } from 'jose/key/import';
import * as v from 'valibot';
import { parseModestJson } from '../kit/parse-modest-json.ts';
import { CHECK_LENGTH, OFFLINE_MARK, type Attestation } from './attestation.ts';
import { publicJwk } from './incident-key.server.ts';
import { SIGNED_TYPE } from './sign-attestation.server.ts';

const AttestationSchema = v.strictObject({
  format: v.literal(1),
  commune: v.pipe(v.string(), v.maxLength(200)),
  procedure: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/u)),
  title: v.pipe(v.string(), v.maxLength(300)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  print: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/u)),
}) satisfies v.GenericSchema<Attestation>;

/** What a code proves. */
export type ReadAttestation =
  /** The server signed it: nothing of it changed. */
  | { readonly kind: 'genuine'; readonly attestation: Attestation; readonly kid: string }
  /** A device made it without the server: it is as it was made, and proves nothing by itself. */
  | { readonly kind: 'offline'; readonly attestation: Attestation }
  /** Neither its signature nor its check holds. */
  | { readonly kind: 'altered' }
  /** Signed with a key that is not known here: another commune, or a secret of before. */
  | { readonly kind: 'unknown-key'; readonly kid: string };

const MEASURE = { depth: 2, values: 20 };

/** The codes in a text: the file of an attestation, or what was typed or scanned. */
export function codesIn(text: string): readonly string[] {
  const found = text.match(/(?:hors-ligne|eyJ[\w-]+)\.[\w-]+\.[\w-]+/gu) ?? [];
  return [...new Set(found)];
}

/**
 * Verifies a code.
 * @param keyOf public key by its name; nothing for one that never signed here
 */
export async function readAttestation(
  code: string,
  keyOf: (kid: string) => Promise<string | undefined>,
): Promise<ReadAttestation> {
  const [mark = '', content = '', check] = code.split('.');
  if (mark === OFFLINE_MARK) {
    const expected = createHash('sha256').update(`${mark}.${content}`).digest('hex');
    const attestation = parse(Buffer.from(content, 'base64url').toString('utf8'));
    return attestation !== undefined && check === expected.slice(0, CHECK_LENGTH)
      ? { kind: 'offline', attestation }
      : { kind: 'altered' };
  }
  try {
    const { kid = '', typ } = decodeProtectedHeader(code);
    const known = await keyOf(kid);
    if (known === undefined) return { kind: 'unknown-key', kid };
    const publicKey = await importJWK(publicJwk(known), 'EdDSA');
    const { payload } = await compactVerify(code, publicKey, { algorithms: ['EdDSA'] });
    const attestation = parse(new TextDecoder().decode(payload));
    return attestation !== undefined && typ === SIGNED_TYPE
      ? { kind: 'genuine', attestation, kid }
      : { kind: 'altered' };
  } catch (error) {
    if (error instanceof TypeError || isOfJose(error)) return { kind: 'altered' };
    throw error;
  }
}

const isOfJose = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_J');

function parse(text: string): Attestation | undefined {
  const read = v.safeParse(AttestationSchema, parseModestJson(text, MEASURE));
  return read.success ? read.output : undefined;
}
