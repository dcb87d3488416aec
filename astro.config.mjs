import { env } from 'node:process';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { BASELINE, STYLES } from './src/site/assets/baseline.ts';
import { parvis } from './src/site/integration.ts';

/** A publication draws in a folder of its own, and keeps to itself what it remembers between two. */
const { PARVIS_OUT: outDir, PARVIS_CACHE: cacheDir } = env;

export default defineConfig({
  ...(outDir && { outDir }),
  ...(cacheDir && { cacheDir }),
  srcDir: './src/site',
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One request to read a page: its style travels inside it.
    inlineStylesheets: 'always',
    // A page waits for the disk longer than for the processor: others are drawn meanwhile.
    concurrency: 4,
  },
  vite: { css: { lightningcss: STYLES }, build: { cssTarget: BASELINE } },
  devToolbar: { enabled: false },
  // Rules without markup are no matter for Babel, which would read them all.
  integrations: [preact({ include: ['**/*.tsx'] }), parvis()],
});
