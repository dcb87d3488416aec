import { expect, test } from 'vitest';
import type { TemporaryContent } from './temporary-content.ts';

/** A mistake in a content file: what is replaced, by what, and what the build says of it. */
export type Mistake = readonly [
  file: string,
  search: string | RegExp,
  replacement: string,
  says: RegExp,
];

/** Each mistake stops the build, which names the file and says, in French, what is wrong in it. */
export function refusesMistakes(
  content: () => TemporaryContent,
  mistakes: readonly Mistake[],
): void {
  test.each(mistakes)(
    'in %s, when « %s » becomes « %s »',
    async (file, search, replacement, says) => {
      content().replace(file, search, replacement);
      const refusal = await content().refusal();
      expect(refusal).toMatch(says);
      expect(refusal).toContain(file);
      expect(refusal).not.toMatch(/invalid|expected|received|undefined/iu);
    },
  );
}
