import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';

/** How long an e-mail may be answered. */
const ANSWERED_WITHIN = 'P3M';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const TOKEN_BYTES = 16;
const TAG_BYTES = 16;
const DAY_MS = 86_400_000;

/** Addresses where e-mails of the commune are answered, each for one request and one person. */
export interface ReplyAddresses {
  /**
   * The address that an e-mail names: the same all day.
   * @param token of the secret address that the e-mail brings
   */
  addressFor(token: string, today: Day): { readonly address: string; readonly until: Day };
  /**
   * The secret address behind one that was answered.
   * @returns nothing for one that is not ours, was changed, or is over
   */
  tokenOf(address: string, today: Day): string | undefined;
}

/**
 * The local part holds the secret address of the request and a last day, encrypted then readable by nobody
 * on the way, under a tag (HMAC-SHA256) that is also where encryption starts: RFC 5297 does the same. Nothing is
 * stored. Letters and digits alone, without capitals: mail programs change those.
 * @param address `reponse@commune.fr`
 */
export function createReplyAddresses(address: string, secret: string): ReplyAddresses {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  const keyOf = (purpose: string) => createHmac('sha256', secret).update(purpose).digest();
  const signKey = keyOf('reply-address sign');
  const sealKey = keyOf('reply-address seal');
  const tagOf = (plain: Buffer) =>
    createHmac('sha256', signKey).update(plain).digest().subarray(0, TAG_BYTES);
  return {
    addressFor: (token, today) => {
      const until = addDuration(today, ANSWERED_WITHIN);
      const plain = Buffer.alloc(TOKEN_BYTES + 2);
      Buffer.from(token, 'base64url').copy(plain);
      plain.writeUInt16BE(Date.parse(until) / DAY_MS, TOKEN_BYTES);
      const tag = tagOf(plain);
      const cipher = createCipheriv('aes-256-ctr', sealKey, tag);
      const sealed = Buffer.concat([tag, cipher.update(plain)]);
      return { address: `${name}+${encode(sealed)}@${domain}`, until };
    },
    tokenOf: (asked, today) => {
      const [local = '', host] = asked.trim().toLowerCase().split('@');
      if (host !== domain || !local.startsWith(`${name}+`)) return undefined;
      const sealed = decode(local.slice(name.length + 1));
      if (sealed?.length !== TAG_BYTES + TOKEN_BYTES + 2) return undefined;
      const tag = sealed.subarray(0, TAG_BYTES);
      const plain = createDecipheriv('aes-256-ctr', sealKey, tag).update(
        sealed.subarray(TAG_BYTES),
      );
      if (!timingSafeEqual(tag, tagOf(plain))) return undefined;
      if (plain.readUInt16BE(TOKEN_BYTES) < Date.parse(today) / DAY_MS) return undefined;
      return plain.subarray(0, TOKEN_BYTES).toString('base64url');
    },
  };
}

/** Five bits a letter (RFC 4648), without padding. */
function encode(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

function decode(text: string): Buffer | undefined {
  if (!/^[a-z2-7]+$/u.test(text)) return undefined;
  const fiveBits = (letter: string) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
  const bits = Array.from(text, fiveBits).join('');
  const whole = bits.slice(0, bits.length - (bits.length % 8));
  return Buffer.from((whole.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
