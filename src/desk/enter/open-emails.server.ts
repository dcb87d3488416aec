import type { Attachment, Email } from 'postal-mime';
import type { Day } from '../../kit/day.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import type { FormFile } from '../../web/read-form.ts';
import { emailTexts as texts } from './email-texts.ts';
import { ENTRY } from './entry-fields.ts';

/** What a mailbox writes stays far below. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 100_000, maxRfc822NestingDepth: 2 };

/**
 * Turns the e-mails that came with a form into what is kept of them: their text as a PDF, and the files that
 * were joined to them, looked at as any others.
 */
export async function openEmails(
  files: readonly FormFile[],
  today: Day,
): Promise<{ readonly files: readonly FormFile[]; readonly problems: readonly AnswerProblem[] }> {
  const emails = files.filter(({ control }) => control === ENTRY.email);
  if (emails.length === 0) return { files, problems: [] };
  const opened = await Promise.all(emails.map(({ file }) => open(file, today)));
  const kept = files.filter(({ control }) => control !== ENTRY.email);
  return {
    files: [...kept, ...opened.flatMap((one) => one ?? [])],
    problems: emails.flatMap(({ file }, place) =>
      opened[place] === undefined
        ? [{ control: ENTRY.email, message: texts.notAnEmail(file.name.slice(0, 120)) }]
        : [],
    ),
  };
}

/** @returns nothing for what is no e-mail */
async function open(file: File, today: Day): Promise<readonly FormFile[] | undefined> {
  const email = await parse(file);
  if (email?.from === undefined) return undefined;
  // Drawn with the first e-mail: most entries have none.
  const { drawEmailPdf } = await import('./draw-email-pdf.server.ts');
  const text = new File([Uint8Array.from(await drawEmailPdf(email, today))], texts.fileName);
  return [text, ...email.attachments.flatMap(joinedFile)].map((one) => ({
    ...{ control: ENTRY.documents, file: one },
  }));
}

async function parse(file: File): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const email = await PostalMime.parse(await file.arrayBuffer(), LIMITS);
    if ((email.text ?? '').trim() !== '' || email.html === undefined) return email;
    const { text } = await PostalMime.parse(beside(email.html), LIMITS);
    return { ...email, ...(text !== undefined && { text }) };
  } catch {
    // Whatever the parser throws speaks of the file: it reads nothing else.
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

/** Not the pictures of a signature, which the text shows. */
function joinedFile({ filename, disposition, related, content }: Attachment): readonly File[] {
  if (disposition === 'inline' || related === true || typeof content === 'string') return [];
  return [new File([Uint8Array.from(new Uint8Array(content))], filename ?? texts.unnamed)];
}
