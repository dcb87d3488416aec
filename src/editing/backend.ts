import type { Editing } from './editing.ts';

/** Where the tool keeps what is written: an address and a public identifier, never a secret. */
export interface ForgeBackend {
  readonly name: 'gitlab' | 'gitea' | 'github';
  readonly repo: string;
  readonly auth_methods: readonly string[];
  readonly [option: string]: unknown;
}

const PUBLIC_FORGES = { gitlab: 'https://gitlab.com', github: 'https://github.com' } as const;

/**
 * The forge of a commune, as the tool names it. People sign in with their own account: through the
 * forge when an application is declared there (OAuth with PKCE), else with a token of their own.
 * @param editing nothing: the tool only works on a copy of the files, on the same computer
 */
export function forgeBackend(editing: Editing | undefined): ForgeBackend {
  // The tool wants a forge even then: its page hides the way to sign in there.
  if (editing === undefined)
    return { name: 'gitea', repo: 'commune/site', auth_methods: ['token'] };
  const { forge, repository, branch, url, application } = editing;
  return {
    name: forge,
    repo: repository,
    ...(branch !== undefined && { branch }),
    ...(url !== undefined && { api_root: `${url}/${API[forge]}` }),
    ...(url !== undefined && forge !== 'github' && { base_url: url }),
    ...(application === undefined
      ? { auth_methods: ['token'] }
      : { auth_methods: ['oauth', 'token'], auth_type: 'pkce', app_id: application }),
  };
}

/** How the tool publishes: a branch and a merge request of the forge for each change, or at once. */
export const publishMode = (editing: Editing | undefined): 'editorial_workflow' | 'simple' =>
  editing?.review === true ? 'editorial_workflow' : 'simple';

const API = { gitlab: 'api/v4', gitea: 'api/v1', github: 'api/v3' } as const;

/** Addresses that the tool talks to: those of the forge, and none without one. */
export function forgeOrigins(editing: Editing | undefined): readonly string[] {
  if (editing === undefined) return [];
  if (editing.url !== undefined) return [new URL(editing.url).origin];
  if (editing.forge === 'github') return [PUBLIC_FORGES.github, 'https://api.github.com'];
  return [PUBLIC_FORGES.gitlab];
}
