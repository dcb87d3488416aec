import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Makes a text unreadable, and a change of it seen. */
export interface Seal {
  /** @param place where it is kept: it cannot be read in the place of another */
  seal(text: string, place: string): Uint8Array;
  /** @returns `undefined` when it was changed, moved, or sealed under another secret */
  open(sealed: Uint8Array, place: string): string | undefined;
}

/**
 * Nonce, tag, then the text, encrypted.
 * @param secret `PARVIS_SECRET`
 * @param purpose what is sealed for one cannot be opened for another
 */
export function createSeal(secret: string, purpose: string): Seal {
  const key = createHmac('sha256', secret).update(`${purpose}\n`).digest();
  return {
    seal: (text, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(place));
      const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), content]);
    },
    open: (sealed, place) => {
      const start = NONCE_BYTES + TAG_BYTES;
      if (sealed.length < start) return undefined;
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(sealed.subarray(NONCE_BYTES, start));
      const content = decipher.update(sealed.subarray(start));
      try {
        return Buffer.concat([content, decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
