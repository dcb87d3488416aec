import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { parvis } from './src/build/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // One request to read a page: its style travels inside it.
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [preact(), parvis()],
});
