import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

/*
 * What reads and checks the content is loaded by Node itself: Vite, which would transform three hundred of
 * our modules one after the other, takes three seconds more. Restart `npm run dev` to change it.
 */
const { defineCollections } = createRequire(import.meta.url)(
  './content/define-collections.ts',
) as typeof import('./content/define-collections.ts');

export const collections = defineCollections(defineCollection);
