import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { ContentProblem } from '../domain/content-problem.ts';

/** What was written in YAML, or where and why it cannot be read. */
export type ParsedYaml =
  | { readonly data: unknown; readonly problem?: never }
  | { readonly data?: never; readonly problem: ContentProblem };

/** The mistakes that people make most, by what the parser says of them. */
const MISTAKES: readonly (readonly [reason: RegExp, expected: string])[] = [
  [/duplicated mapping key/u, 'une clé écrite une seule fois'],
  [/tab characters/u, 'des espaces en début de ligne, jamais de tabulation'],
  [
    /incomplete explicit mapping|can not read|bad indentation|a mapping|implicit/u,
    'un texte YAML bien formé : vérifiez les espaces en début de ligne, et mettez entre guillemets un texte qui contient des deux-points',
  ],
  [/unexpected end|quoted scalar/u, 'un texte YAML bien formé : un guillemet n’est pas refermé'],
];
const WELL_FORMED =
  'un texte YAML bien formé : vérifiez les espaces en début de ligne, les deux-points et les guillemets';

/**
 * Reads YAML. Days stay the text that was typed: a `Date` would depend on the time zone.
 * @param firstLine line of the file where the YAML starts, counted from 1
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const lines = yaml.split('\n');
    const line = lastWritten(lines, error.mark.line);
    const [, expected = WELL_FORMED] = MISTAKES.find(([reason]) => reason.test(error.reason)) ?? [];
    const found = `« ${lines[line]?.trim() ?? ''} »`;
    return { problem: { key: `(ligne ${line + firstLine})`, expected, found } };
  }
}

/** The parser may stop on an empty line after the one to mend. */
function lastWritten(lines: readonly string[], from: number): number {
  const line = Math.min(from, lines.length - 1);
  return line > 0 && lines[line]?.trim() === '' ? lastWritten(lines, line - 1) : line;
}
