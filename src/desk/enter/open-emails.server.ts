import type { Day } from '../../kit/day.ts';
import { joinedFiles, readEmail } from '../../kit/read-email.server.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import type { FormFile } from '../../web/read-form.ts';
import { emailTexts as texts } from './email-texts.ts';
import { ENTRY } from './entry-fields.ts';

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
  const email = await readEmail(await file.arrayBuffer());
  if (email === undefined) return undefined;
  // Drawn with the first e-mail: most entries have none.
  const { drawEmailPdf } = await import('./draw-email-pdf.server.ts');
  const text = new File([Uint8Array.from(await drawEmailPdf(email, today))], texts.fileName);
  return [text, ...joinedFiles(email, texts.unnamed)].map((one) => ({
    ...{ control: ENTRY.documents, file: one },
  }));
}
