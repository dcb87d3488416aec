import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { browserslistToTargets, Features } from 'lightningcss';

interface Package {
  readonly browserslist: readonly string[];
}

/** The oldest browsers that pages are made for. Older ones read and file with the pages as they are drawn. */
const BROWSERSLIST: string[] = [
  ...(JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as Package)
    .browserslist,
];
/**
 * How styles are written for them. Lists of selectors (`:is`) stay as they are: written out for the oldest,
 * they would cost the others too much. No colour is written with `light-dark`: what would stand for it is left out.
 */
export const STYLES = {
  targets: browserslistToTargets(BROWSERSLIST),
  exclude: Features.IsSelector | Features.LightDark,
};
/** The same, as bundlers name them. */
export const BASELINE: string[] = BROWSERSLIST.map((browser) => browser.replace(' ', ''));

/** Language of the scripts that pages carry: all of these browsers read it. */
export const IN_PAGES = 'es2019';
/**
 * Language of the scripts that pages load besides. Safari loads none before 15.4, which reads it: it does
 * not know the `strict-dynamic` of our policy (`security-headers.ts`), and files without them.
 */
export const LOADED = 'es2020';

/** @returns whether a script holds nothing that is younger than a language, nor what Safari 15 stops at */
export async function isReadable(script: string, target: string): Promise<boolean> {
  const supported = { 'regexp-lookbehind-assertions': false };
  const write = async (changes: object) =>
    (await transform(script, { minifyWhitespace: true, ...changes })).code;
  try {
    return (await write({ target, supported })) === (await write({ target: 'esnext' }));
  } catch {
    // Some things cannot be written in an older way.
    return false;
  }
}
