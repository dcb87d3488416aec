import type { TestProject } from 'vitest/node';
import { buildContent } from '../support/build-content.ts';
import { copyContent } from '../support/temporary-content.ts';
import { ADMIVILLE_ROOT } from './content.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site of the demonstration commune. */
    admiville: string;
  }
}

/** Builds the demonstration commune once, beside the site of the other tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const content = copyContent(ADMIVILLE_ROOT);
  await buildContent(content);
  project.provide('admiville', `${content.root}/dist`);
  return () => content.remove();
}
