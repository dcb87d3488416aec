import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { ROOT } from '../support/project.ts';

/** Where the demonstration commune is. */
export const ADMIVILLE_ROOT = contentRoot(ROOT, {});

/** The content of the demonstration commune, as the build reads it. */
export const ADMIVILLE = await loadContent(ADMIVILLE_ROOT);
