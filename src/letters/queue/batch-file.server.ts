import { createHash } from 'node:crypto';
import type { Day } from '../../kit/day.ts';
import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import type { BatchFile } from '../../requests/letter/letter-printer.ts';
import { readLetter } from '../../requests/letter/letter.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import { drawBatchPdf } from '../drawing/draw-batch-pdf.server.ts';
import { fitsWindow } from '../drawing/envelope-window.ts';
import { lettersTexts as texts } from '../letters-texts.ts';

/** A letter of a batch, as it is kept. */
export interface KeptLetter {
  readonly content: string;
  /** Only where it bears the follow-up code. */
  readonly submissionKey: string | null;
  /** Rank of that code. */
  readonly code: number | null;
}

/** What draws the secrets of letters, which are not kept. */
export interface BatchSecrets {
  readonly secrets: SecretKeeper;
  /** Public address of the page where the code is typed. */
  readonly followUpPage: string;
  /** Drawing of the commune (SVG). */
  readonly logo: () => Promise<string>;
}

/** Draws a batch. The same letters on the same day under the same drawing make the same bytes. */
export async function drawBatch(
  { secrets, followUpPage, logo }: BatchSecrets,
  day: Day,
  kept: readonly KeptLetter[],
): Promise<BatchFile> {
  const letters = kept.map(({ content, submissionKey, code }) => ({
    letter: readLetter(content),
    ...(submissionKey !== null &&
      code !== null && {
        code: { value: secrets.codeOf(submissionKey, code), page: followUpPage },
      }),
  }));
  const author = letters[0]?.letter.sender[0] ?? '';
  const { bytes, pages } = await drawBatchPdf(
    { title: texts.batchTitle(day), author, day, logo: await logo() },
    letters,
  );
  const rows = letters.map(({ letter }, place) => ({
    rank: String(place + 1),
    reference: letter.reference,
    template: letter.template.name,
    pages: String(pages[place]),
    sheet: fitsWindow(letter.recipient) ? 'non' : 'oui',
  }));
  return {
    pdf: bytes,
    digest: createHash('sha256').update(bytes).digest('hex'),
    slip: spreadsheetText(rows, texts.slipColumns),
  };
}
