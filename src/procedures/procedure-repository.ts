import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcedureDefinition } from './definition.ts';

/** Finds what a procedure is filed against. */
export interface ProcedureRegistry {
  /** `undefined` when no such procedure is filed online. */
  find(slug: string): Promise<ProcedureDefinition | undefined>;
}

const SLUG = /^[a-z][a-z0-9-]{0,80}$/u;

/**
 * Reads the definitions that the build wrote beside the pages. They come from our own build, which
 * checked them: they are not checked again at each cold start.
 * @param siteFolder the built site, `dist/`
 * @param isForAgents whether those that nobody files online are there as well
 */
export function createProcedureRegistry(
  siteFolder: string,
  isForAgents = false,
): ProcedureRegistry {
  const known = new Map<string, Promise<ProcedureDefinition | undefined>>();
  return {
    find: async (slug) => {
      if (!SLUG.test(slug)) return undefined;
      const definition = known.get(slug) ?? readDefinition(siteFolder, slug, isForAgents);
      // Unknown names are not kept: anybody may send as many as they like.
      if ((await definition) !== undefined) known.set(slug, definition);
      return definition;
    },
  };
}

async function readDefinition(
  siteFolder: string,
  slug: string,
  isForAgents: boolean,
): Promise<ProcedureDefinition | undefined> {
  try {
    const text = await readFile(join(siteFolder, 'demarches', slug, 'definition.json'), 'utf8');
    const definition = JSON.parse(text) as ProcedureDefinition;
    return definition.page.isOnline || isForAgents ? definition : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
