import type { Plugin } from 'vite';
import { typography } from '../../kit/typography.ts';

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
