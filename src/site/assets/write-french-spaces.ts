import type { Plugin } from 'vite';
import { typography } from '../../kit/typography.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Lets the bundler leave out constants that a browser does not use, the schemas of content files above
 * all: it cannot tell by itself that making them changes nothing else.
 */
export const leaveOutUnusedConstants: Plugin = {
  name: 'parvis-leave-out-unused-constants',
  enforce: 'post',
  transform: {
    filter: {
      id: /\/src\/(?:kit|questions|commune|procedures|law|publishing|addresses|attachments|search)\//,
    },
    handler(code) {
      const statements = this.parse(code).body.map((statement) =>
        statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement,
      );
      const made = statements.flatMap((statement) =>
        statement?.type === 'VariableDeclaration' ? statement.declarations : [],
      );
      return withPieces(
        code,
        made.flatMap(({ init }) => {
          if (init === null || !['CallExpression', 'ArrayExpression'].includes(init.type))
            return [];
          const { start, end } = init as unknown as Piece;
          const text = `/* @__PURE__ */(()=>(${code.slice(start, end)}))()`;
          return [{ start, end, text }];
        }),
      );
    },
  },
};

/** Writes the spaces of French sentences when the script is made: a phone has nothing to work out. */
export const writeFrenchSpaces: Plugin = {
  name: 'parvis-write-french-spaces',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\// },
    handler: (code) => ({
      code: code.replaceAll(/\bfr(`(?:[^`$\\]|\$\{[^`{}]*\})*`)/gu, (_all, sentence: string) =>
        sentence
          .split(/(\$\{[^}]*\})/u)
          .map((part) => (part.startsWith('${') ? part : typography(part)))
          .join(''),
      ),
      map: null,
    }),
  },
};

function withPieces(code: string, pieces: readonly Piece[]) {
  const changed = pieces
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end),
      code,
    );
  return { code: changed, map: null };
}
