import type { Attachment, Email } from 'postal-mime';

/** What a mailbox writes stays far below. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 100_000, maxRfc822NestingDepth: 2 };

/** Reads a message (RFC 5322), its text in plain words. @returns nothing for what is no e-mail */
export async function readEmail(bytes: ArrayBuffer | Uint8Array): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const email = await PostalMime.parse(bytes, LIMITS);
    if (email.from === undefined) return undefined;
    if ((email.text ?? '').trim() !== '' || email.html === undefined) return email;
    const { text } = await PostalMime.parse(beside(email.html), LIMITS);
    return { ...email, ...(text !== undefined && { text }) };
  } catch {
    // Whatever the parser throws speaks of the message: it reads nothing else.
    return undefined;
  }
}

/** Beside a plain part, the parser makes plain text of the one in HTML too. */
const beside = (html: string) =>
  [
    ...['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"', ''],
    ...['--b', 'Content-Type: text/plain', '', '', '--b'],
    ...['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
    ...[Buffer.from(html).toString('base64'), '--b--', ''],
  ].join('\r\n');

/** Files that are joined to it: not the pictures of a signature, which the text shows. */
export const joinedFiles = ({ attachments }: Email, unnamed: string): readonly File[] =>
  attachments.flatMap((one) => joinedFile(one, unnamed));

function joinedFile(
  { filename, disposition, related, content }: Attachment,
  unnamed: string,
): readonly File[] {
  if (disposition === 'inline' || related === true || typeof content === 'string') return [];
  return [new File([Uint8Array.from(new Uint8Array(content))], filename ?? unnamed)];
}
