import type { ForgeBackend } from './backend.ts';

/** Where the editing tool writes when the desk keeps the contents: nothing of it is published by saving. */
export const DESK_TOOL = '/bureau/contenus/outil';
/** The part of the API of Gitea that the tool asks for: the desk answers it. */
export const DESK_API = `${DESK_TOOL}/api/v1`;
/** What waits for somebody, for the line under the tool. */
export const DESK_WAITING = `${DESK_TOOL}/attente`;

/** The tool wants a repository and a branch: the desk has one of each. */
export const DESK_REPOSITORY = 'mairie/contenus';
export const DESK_BRANCH = 'relecture';

/** The query that opens the tool on the desk, whatever else it could open. */
export const AT_DESK = 'bureau';
/** The tool, on the contents of the desk. */
export const DESK_TOOL_PAGE = `/redaction/?${AT_DESK}`;

/** A change that waits, for whoever writes. */
export interface WaitingChange {
  readonly title: string;
  /** Where it is, in words. */
  readonly state: string;
  /** What is to be mended. */
  readonly said: readonly string[];
  /** Its page at the desk. */
  readonly href: string;
}

/**
 * The desk, as the tool names a forge. The cookie of the desk says who writes: there is no token.
 * @param origin of the site
 */
export function deskBackend(origin: string): ForgeBackend {
  return {
    name: 'gitea',
    repo: DESK_REPOSITORY,
    branch: DESK_BRANCH,
    base_url: origin,
    api_root: `${origin}${DESK_API}`,
    auth_methods: ['token'],
  };
}
