/* Second half of `npm run build`: bundles the functions for a Node server. */
import { resolve } from 'node:path';
import { bundleFunctions } from './bundle-functions.ts';

const names = await bundleFunctions(resolve(import.meta.dirname, '../..'));
console.log(`${names.length} functions bundled: ${names.join(', ')}`);
