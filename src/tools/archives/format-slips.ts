import { writtenLine } from '../../archives/slip-lines.ts';
import { slipState, slipTexts } from '../../archives/slip-texts.ts';
import type { Due, Slip } from '../../archives/slip.ts';
import { formatCount } from '../../kit/format-number.ts';

/** What is due to the archives, by categories, then the slips. */
export function listText({ lines, unfinished }: Due, slips: readonly Slip[]): string {
  return [
    lines.length === 0 ? 'Rien n’est à remettre aux archives.' : 'À remettre aux archives :',
    ...lines.map((line) => `  ${Object.values(writtenLine(line)).join('  |  ')}`),
    ...(unfinished === 0
      ? []
      : [
          `${formatCount(unfinished, 'dossier attend', 'dossiers attendent')} encore une réponse de la mairie : leur jour est passé, rien n’en est détruit.`,
        ]),
    ...(slips.length === 0 ? [] : ['', 'Bordereaux :']),
    ...slips.map(
      (slip) =>
        `  ${slipTexts.title[slip.kind](slip.number)}, ${formatCount(slip.count, 'dossier', 'dossiers')} : ${slipState(slip)}`,
    ),
  ].join('\n');
}
