/** A line of YAML that cannot be read, and what to write there. */
export interface YamlMistake {
  /** Counted from 0. */
  readonly line: number;
  readonly expected: string;
}

const NO_BREAK = '[\\u00a0\\u202f\\u2007]';

/** What people type, or paste from a word processor, by what the line looks like. */
const LOOKS: readonly (readonly [line: RegExp, expected: string])[] = [
  [/^ *\t/u, 'des espaces en début de ligne, jamais de tabulation'],
  [
    new RegExp(`^ *${NO_BREAK}|^ *(?:- )?[\\w-]+:${NO_BREAK}`, 'u'),
    'une espace ordinaire : celle-ci est insécable, comme celles de Word. Effacez-la et tapez-la de nouveau',
  ],
  [/^\s*[•–—·] ?\S/u, 'un tiret court (-) devant chaque ligne de la liste, puis une espace'],
  [
    /^ *(?:- )?[\w-]+: *[“”«„‘][^"]*: /u,
    'des guillemets droits (") autour de ce texte, qui contient des deux-points : Word met des guillemets courbes',
  ],
  [
    /^ *(?:- )?[\w-]+: +[^"'[{|>\s#].*:(?: |$)/u,
    'des guillemets droits (") autour de ce texte, qui contient des deux-points',
  ],
  [
    /^ *(?:- )?[\w-]+: *[@`%*&!]/u,
    'des guillemets droits (") autour d’un texte qui commence ainsi',
  ],
  [/^ *(?:- )?[a-zA-Z]\w*:[^\s/:]/u, 'une espace après les deux-points'],
];

/**
 * Finds what made a line unreadable. Parsers stop on the line, or on the one that follows it.
 * @param at line where the parser stopped, counted from 0
 */
export function explainYaml(lines: readonly string[], at: number): YamlMistake | undefined {
  const near = [at, at - 1].filter((line) => lines[line] !== undefined);
  for (const line of near) {
    const found = LOOKS.find(([look]) => look.test(lines[line] ?? ''));
    if (found !== undefined) return { line, expected: found[1] };
  }
  return findOpenQuote(lines, at);
}

/** A text whose straight quote is not closed swallows the lines under it. */
function findOpenQuote(lines: readonly string[], at: number): YamlMistake | undefined {
  const line = lines.findLastIndex(
    (text, index) => index <= at && /^[^"#]*: "/u.test(text) && countQuotes(text) % 2 === 1,
  );
  if (line === -1) return undefined;
  return { line, expected: 'un guillemet droit (") à la fin de ce texte : il n’est pas refermé' };
}

function countQuotes(text: string): number {
  return text.replaceAll('\\"', '').split('"').length - 1;
}

/**
 * A line of a list pushed too far to the right is read as the end of the one above, without a word:
 * « Le premier - Le second ».
 */
export function findSwallowedItem(lines: readonly string[]): YamlMistake | undefined {
  const line = lines.findIndex((text, index) => {
    const [, above = '', item = ''] = /^( *)- +(.*)$/u.exec(lines[index - 1] ?? '') ?? [];
    const isText = item !== '' && !/^[-"'[{|>]|^[\w-]+:(?: |$)/u.test(item);
    const [, indent = ''] = /^( *)- /u.exec(text) ?? [];
    return isText && indent.length > above.length;
  });
  if (line === -1) return undefined;
  return { line, expected: 'autant d’espaces avant ce tiret qu’avant celui du dessus' };
}
