import type { Address, Email } from 'postal-mime';
import type { Day } from '../../kit/day.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { makePdf } from '../../pdf/pdf-document.server.ts';
import { LOOKS, writeText } from '../../pdf/pdf-text.server.ts';
import { emailTexts as texts } from './email-texts.ts';

/** More than anybody writes: what follows is in the mailbox. */
const LONGEST = 100_000;

/** Draws the text of an e-mail as a tagged PDF: who wrote, to whom, when, what. */
export function drawEmailPdf(email: Email, day: Day): Promise<Buffer> {
  const { subject = '', from, to = [], text = '' } = email;
  const author = from === undefined ? '' : named(from);
  const rows = [
    [texts.rows.from, author],
    [texts.rows.to, to.map(named).join(', ')],
    [texts.rows.date, sentAt(email)],
    [texts.rows.subject, subject],
  ] as const;
  return makePdf({ title: texts.title, author, day }, (doc, root) => {
    writeText(doc, root, 'H1', texts.title, LOOKS.title);
    for (const [label, said] of rows) {
      if (said === '') continue;
      writeText(doc, root, 'P', label, LOOKS.label);
      writeText(doc, root, 'P', said, LOOKS.plain);
    }
    const paragraphs = text.slice(0, LONGEST).split(/\n{2,}/u);
    for (const paragraph of paragraphs.map((one) => one.trim()).filter(Boolean)) {
      writeText(doc, root, 'P', paragraph, LOOKS.plain);
    }
    if (text.trim() === '') writeText(doc, root, 'P', texts.empty, LOOKS.hint);
  });
}

function named(address: Address): string {
  const { name } = address;
  if (address.group !== undefined) return [name, ...address.group.map(named)].join(' ');
  return name === '' ? address.address : `${name} <${address.address}>`;
}

function sentAt({ date = '' }: Email): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? date : parisDayAndTime(at);
}
