import { formatDuration } from '../kit/duration-text.ts';
import { formatDay } from '../kit/format-day.ts';
import { formatCount } from '../kit/format-number.ts';
import { formatSize } from '../kit/format-size.ts';
import { describeLegalBasis } from '../procedures/legal-basis-texts.ts';
import { slipTexts as texts } from './slip-texts.ts';
import type { SlipLine } from './slip.ts';

/** A category in words: what the table and the sheet both say. */
export interface WrittenLine {
  readonly title: string;
  readonly service: string;
  readonly count: string;
  readonly received: string;
  readonly period: string;
  readonly basis: string;
  readonly files: string;
}

export function writtenLine(line: SlipLine): WrittenLine {
  const { period, from, legalBasis, files, bytes } = line;
  return {
    title: line.title ?? line.procedure,
    service: line.service ?? '',
    count: formatCount(line.count, 'dossier', 'dossiers'),
    received: texts.received(formatDay(line.firstOn), formatDay(line.lastOn)),
    period: period === null ? '' : `${formatDuration(period)} ${texts.from[from ?? 'receipt']}`,
    basis: legalBasis === null ? '' : describeLegalBasis(legalBasis),
    files:
      files === 0
        ? 'aucun fichier joint'
        : `${formatCount(files, 'fichier joint', 'fichiers joints')} (${formatSize(bytes)})`,
  };
}
