import { LineCounter, isNode, parseDocument } from 'yaml';
import type { ContentFile } from '../../site/content/parse-content-file.ts';
import { validateDebris } from '../../site/content/validate-debris.ts';
import type { Finding } from './finding.ts';
import { proofreadingTexts as texts } from './proofreading-texts.ts';

const TABLE_LINE = /\S\t+\S/u;

/** What a word processor left in a file, with its lines. A table that was pasted is proposed as a list. */
export function findDebris(source: ContentFile): readonly Finding[] {
  const { file, data, body, bodyLine } = source;
  return validateDebris(data, body, bodyLine).map(({ key, expected, found }) => {
    const line = lineOf(source, key);
    const isTable = found.includes(' | ') && !/^« [•‣◦▪■●·]/u.test(found);
    const rows = isTable ? listOfTable(body.split('\n').slice(line - bodyLine)) : [];
    const sentence = found.replaceAll(/^« | »$/gu, '');
    return { file, line, sentence, level: 'mend', ...texts.debris(expected, rows) };
  });
}

function lineOf({ yaml, yamlLine }: ContentFile, key: string): number {
  const written = /^\(ligne (\d+)\)$/u.exec(key)?.[1];
  if (written !== undefined) return Number(written);
  const lines = new LineCounter();
  const node: unknown = parseDocument(yaml, { lineCounter: lines }).getIn(key.split('.'), true);
  return lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0).line + yamlLine - 1;
}

/** « Camion\t12\tUn jour » becomes « - Camion : 12, Un jour ». */
function listOfTable(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !TABLE_LINE.test(line));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => {
    const [first = '', ...cells] = line.split(/\t+/u).map((cell) => cell.trim());
    return `- ${first} : ${cells.join(', ')}`;
  });
}
