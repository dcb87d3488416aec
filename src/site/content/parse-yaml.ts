import { YAMLException } from 'js-yaml';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { loadYaml, TOO_MANY_ALIASES } from '../../kit/load-yaml.ts';
import { explainYaml, findSwallowedItem } from './explain-yaml.ts';

/** What was written in YAML, or where and why it cannot be read. */
export type ParsedYaml =
  | { readonly data: unknown; readonly problem?: never }
  | { readonly data?: never; readonly problem: ContentProblem };

/** The mistakes that people make most, by what the parser says of them. */
const MISTAKES: readonly (readonly [reason: RegExp, expected: string])[] = [
  [/duplicated mapping key/u, 'une clé écrite une seule fois'],
  [/tab characters/u, 'des espaces en début de ligne, jamais de tabulation'],
  [/unexpected end|quoted scalar/u, 'un texte YAML bien formé : un guillemet n’est pas refermé'],
  [
    /indentation|mapping|block/u,
    'un texte YAML bien formé : les clés d’un même groupe commencent toutes par le même nombre d’espaces',
  ],
];
const ALIAS = /(?:^|[\s,[{])\*[^\s,\]}*]/u;
const WITHOUT_ALIASES =
  'un texte écrit là où il sert : des renvois (« & », « * ») répètent trop celui-ci';
const WELL_FORMED =
  'un texte YAML bien formé : vérifiez les espaces en début de ligne, les deux-points et les guillemets';

/**
 * Reads YAML as people write it, and says what to mend.
 * @param firstLine line of the file where the YAML starts, counted from 1
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  const lines = yaml.split('\n');
  const problemAt = (line: number, expected: string) => {
    const found = `« ${lines[line]?.trim() ?? ''} »`;
    return { problem: { key: `(ligne ${line + firstLine})`, expected, found } };
  };
  try {
    const data = loadYaml(yaml);
    const swallowed = findSwallowedItem(lines);
    return swallowed === undefined ? { data } : problemAt(swallowed.line, swallowed.expected);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason === TOO_MANY_ALIASES) {
      return problemAt(
        Math.max(
          0,
          lines.findIndex((text) => ALIAS.test(text)),
        ),
        WITHOUT_ALIASES,
      );
    }
    const line = lastWritten(lines, error.mark.line);
    const known = MISTAKES.find(([reason]) => reason.test(error.reason))?.[1];
    if (error.reason.includes('duplicated')) return problemAt(line, known ?? WELL_FORMED);
    const mistake = explainYaml(lines, line);
    return problemAt(mistake?.line ?? line, mistake?.expected ?? known ?? WELL_FORMED);
  }
}

/** The parser may stop on an empty line after the one to mend. */
function lastWritten(lines: readonly string[], from: number): number {
  const line = Math.min(from, lines.length - 1);
  return line > 0 && lines[line]?.trim() === '' ? lastWritten(lines, line - 1) : line;
}
