import { createDecipheriv, createHash, createCipheriv } from 'node:crypto';
import { isDictionary, isName, isText, valueOf, type PdfDictionary } from './pdf-value.ts';
import { rc4 } from './rc4.ts';

/** Opens what a file enciphers, when the password that opens it is empty. */
export interface PdfKey {
  decipher(
    bytes: Uint8Array,
    number: number,
    generation: number,
    what: 'stream' | 'text',
  ): Uint8Array;
}

const PADDING = Buffer.from(
  '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A',
  'hex',
);
const md5 = (...parts: readonly Uint8Array[]) => digest('md5', parts);
const digest = (name: string, parts: readonly Uint8Array[]) => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

type Cipher = 'none' | 'rc4' | 'aes-128' | 'aes-256';

/**
 * The key of a file that only its permissions protect (ISO 32000-2, 7.6): whoever opens it types nothing.
 * @param id the first identifier of the file
 * @returns nothing when a password is needed, or when it is enciphered in another way
 */
export function openKey(encrypt: PdfDictionary, id: string): PdfKey | undefined {
  const numberOf = (name: string, usual: number) => {
    const value = valueOf(encrypt, name);
    return typeof value === 'number' ? value : usual;
  };
  const bytesOf = (name: string) => {
    const value = valueOf(encrypt, name);
    return Buffer.from(isText(value) ? value.text : '', 'latin1');
  };
  if (!isName(valueOf(encrypt, 'Filter'), 'Standard')) return undefined;
  const [version, revision] = [numberOf('V', 0), numberOf('R', 0)];
  const ciphers = ciphersOf(encrypt, version);
  if (ciphers === undefined) return undefined;
  const key =
    version === 5
      ? newerKey(bytesOf('U'), bytesOf('UE'), revision)
      : olderKey({
          owner: bytesOf('O').subarray(0, 32),
          user: bytesOf('U'),
          permissions: numberOf('P', 0),
          id: Buffer.from(id, 'latin1'),
          length:
            version === 1
              ? 5
              : Math.min(16, Math.max(5, numberOf('Length', version === 4 ? 128 : 40) / 8)),
          revision,
          hidesMetadata: valueOf(encrypt, 'EncryptMetadata') !== false,
        });
  if (key === undefined) return undefined;
  return {
    decipher: (bytes, number, generation, what) =>
      open(
        bytes,
        ciphers[what],
        key,
        Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]),
      ),
  };
}

function ciphersOf(
  encrypt: PdfDictionary,
  version: number,
): { stream: Cipher; text: Cipher } | undefined {
  if (version === 1 || version === 2) return { stream: 'rc4', text: 'rc4' };
  if (version !== 4 && version !== 5) return undefined;
  const filters = valueOf(encrypt, 'CF');
  const cipherOf = (name: string): Cipher | undefined => {
    const filter = valueOf(encrypt, name);
    if (filter === undefined || isName(filter, 'Identity')) return 'none';
    if (!isName(filter) || !isDictionary(filters)) return undefined;
    const method = valueOf(filters, filter.name);
    const known = isDictionary(method) ? valueOf(method, 'CFM') : undefined;
    const names: Readonly<Record<string, Cipher>> = {
      None: 'none',
      V2: 'rc4',
      AESV2: 'aes-128',
      AESV3: 'aes-256',
    };
    return isName(known) ? names[known.name] : undefined;
  };
  const [stream, text] = [cipherOf('StmF'), cipherOf('StrF')];
  return stream === undefined || text === undefined ? undefined : { stream, text };
}

interface OlderKey {
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  readonly permissions: number;
  readonly id: Uint8Array;
  readonly length: number;
  readonly revision: number;
  readonly hidesMetadata: boolean;
}

/** Algorithms 2, 4 and 5, with an empty password. */
function olderKey({ owner, user, permissions, id, length, revision, hidesMetadata }: OlderKey) {
  const bits = Buffer.alloc(4);
  bits.writeInt32LE(permissions | 0);
  const mark = revision >= 4 && !hidesMetadata ? [Buffer.alloc(4, 255)] : [];
  let key = md5(PADDING, owner, bits, id, ...mark).subarray(0, length);
  if (revision < 3) return rc4(key, PADDING).equals(user.subarray(0, 32)) ? key : undefined;
  for (let turn = 0; turn < 50; turn += 1) key = md5(key).subarray(0, length);
  let proof: Buffer = md5(PADDING, id);
  for (let turn = 0; turn < 20; turn += 1) {
    proof = rc4(
      key.map((byte) => byte ^ turn),
      proof,
    );
  }
  return proof.equals(user.subarray(0, 16)) ? key : undefined;
}

/** Algorithms 2.A and 11, with an empty password. */
function newerKey(user: Buffer, sealed: Buffer, revision: number): Buffer | undefined {
  const hash = revision === 5 ? (salt: Buffer) => digest('sha256', [salt]) : hardenedHash;
  if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return undefined;
  const cipher = createDecipheriv('aes-256-cbc', hash(user.subarray(40, 48)), Buffer.alloc(16));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(sealed.subarray(0, 32)), cipher.final()]);
}

/** Algorithm 2.B. */
function hardenedHash(salt: Buffer): Buffer {
  let hash = digest('sha256', [salt]);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32));
    cipher.setAutoPadding(false);
    const turned = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => hash)));
    const sum = turned.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    hash = digest(['sha256', 'sha384', 'sha512'][sum % 3] ?? 'sha256', [turned]);
    last = turned.at(-1) ?? 0;
  }
  return hash.subarray(0, 32);
}

function open(bytes: Uint8Array, cipher: Cipher, key: Uint8Array, place: Uint8Array): Uint8Array {
  if (cipher === 'none') return bytes;
  const salt = cipher === 'aes-128' ? [Buffer.from('sAlT')] : [];
  const own =
    cipher === 'aes-256' ? key : md5(key, place, ...salt).subarray(0, Math.min(16, key.length + 5));
  if (cipher === 'rc4') return rc4(own, bytes);
  const whole = bytes.subarray(16, bytes.length - (bytes.length % 16));
  if (bytes.length < 32) return new Uint8Array();
  const decipher = createDecipheriv(`${cipher}-cbc`, own, bytes.subarray(0, 16));
  decipher.setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(whole), decipher.final()]);
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}
