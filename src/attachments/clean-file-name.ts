import { isKnownExtension } from './known-extensions.ts';

/** Letters of a name, at most: what is longer is cut, so that lists stay readable. */
const LONGEST = 100;
/** Control characters, marks that turn the direction of writing, and characters of no width. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;
/** What a system takes for a folder, a device or an order. */
const RESERVED = /[<>:"/\\|?*%]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** The extension that a name announces, in lower case; nothing when it announces none. */
export function announcedExtension(name: string): string | undefined {
  // « Scan du 22.11.2026 » and « Facture M.Dupont » announce nothing.
  const last = /\.([\p{L}\d]{1,12})$/u.exec(withoutUnseen(name).trim())?.[1]?.toLowerCase();
  return last !== undefined && isKnownExtension(last) ? last : undefined;
}

/**
 * Makes a name safe to show, to keep and to open: no folder, nothing unseen, one extension.
 * @param name as a browser sent it
 * @param extension of the type that its bytes show; nothing keeps the name that was given, to tell
 *   the person which file is meant
 */
export function cleanFileName(name: string, extension?: string): string {
  const last = withoutUnseen(name).split(/[/\\]/u).pop() ?? '';
  const plain = last.replace(RESERVED, '_').replace(/\s+/gu, ' ').trim();
  if (extension === undefined) return shorten(plain, LONGEST) || 'fichier';
  const announced = announcedExtension(plain);
  const stem = announced === undefined ? plain : plain.slice(0, plain.lastIndexOf('.'));
  // « facture.pdf.exe » must not pass for a PDF, nor « .htaccess » for an order.
  const alone = shorten(stem.replace(/\./gu, '-').replace(/^[-\s]+|\s+$/gu, ''), LONGEST);
  return `${alone === '' || DEVICE.test(alone) ? 'fichier' : alone}.${extension}`;
}

function withoutUnseen(name: string): string {
  return name.normalize('NFC').replace(UNSEEN, '');
}

/** Browsers that do not know signs made of several characters cut between these. */
function signsOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return Array.from(text);
  return [...new Intl.Segmenter('fr').segment(text)].map(({ segment }) => segment);
}

/** Cuts between two signs as a person counts them. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let cut = '';
  for (const sign of signsOf(text)) {
    if (cut.length + sign.length > limit) break;
    cut += sign;
  }
  return cut.trim();
}
