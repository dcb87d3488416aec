/* The alphabet of SMS (3GPP TS 23.038): 160 signs in one message; any other sign leaves room for 70. */

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Each takes the room of two. */
const EXTENSION = new Set('^{}\\[~]|€');

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '°': 'o',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Signs in one SMS, at most. */
export const ONE_SMS = 160;

/** A text in the alphabet of SMS: « reçu » is « recu », an unknown sign « ? ». */
export function gsmText(text: string): string {
  const plain = Array.from(text, (sign) => PLAIN[sign] ?? sign).join('');
  return Array.from(plain.replace(/" ?([^"]*?) ?"/gu, '"$1"'), gsmSign).join('');
}

function gsmSign(sign: string): string {
  if (BASIC.has(sign) || EXTENSION.has(sign)) return sign;
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '');
  return BASIC.has(bare) ? bare : '?';
}

/** Room that a text takes, in signs; nothing where it is not in the alphabet. */
export function gsmLength(text: string): number | undefined {
  const signs = Array.from(text);
  if (signs.some((sign) => !BASIC.has(sign) && !EXTENSION.has(sign))) return undefined;
  return signs.reduce((length, sign) => length + (EXTENSION.has(sign) ? 2 : 1), 0);
}
