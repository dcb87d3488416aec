import type { ForgeBackend } from './backend.ts';
import type { ToolCollection, ToolConfiguration } from './tool-configuration.ts';

/** Where the editing tool writes when the desk keeps the contents: nothing of it is published by saving. */
const DESK_TOOL = '/bureau/contenus/outil';
/** The part of the API of Gitea that the tool asks for: the desk answers it. */
export const DESK_API = `${DESK_TOOL}/api/v1`;
/** What waits for somebody, for the line under the tool. */
export const DESK_WAITING = `${DESK_TOOL}/attente`;

/** What the tool takes the desk for. */
export const DESK_BACKEND = 'gitea';

/** Begins what the tool takes for a token: it says who opened the tool, and opens nothing. */
export const DESK_TOKEN = 'bureau:';

/** The tool wants a repository and a branch: the desk has one of each. */
export const DESK_REPOSITORY = 'mairie/contenus';
export const DESK_BRANCH = 'relecture';
/** The desk names its folder so, wherever the content is on the server. */
export const DESK_FOLDER = 'content';

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
function deskBackend(origin: string): ForgeBackend {
  return {
    name: DESK_BACKEND,
    repo: DESK_REPOSITORY,
    branch: DESK_BRANCH,
    base_url: origin,
    api_root: `${origin}${DESK_API}`,
    auth_methods: ['token'],
  };
}

/**
 * The configuration of the tool, on the contents of the desk. Saving publishes nothing there: people review.
 * @param content how the configuration names the folder of the content
 * @param origin of the site
 */
export function configureForDesk(
  config: ToolConfiguration,
  content: string,
  origin: string,
): ToolConfiguration {
  const atDesk = (path: unknown) =>
    typeof path === 'string' && path.startsWith(`${content}/`)
      ? DESK_FOLDER + path.slice(content.length)
      : path;
  const moved = ({ folder, file, ...rest }: ToolCollection): ToolCollection => ({
    ...rest,
    ...(folder !== undefined && { folder: atDesk(folder) }),
    ...(file !== undefined && { file: atDesk(file) }),
  });
  return {
    ...config,
    backend: deskBackend(origin),
    publish_mode: 'simple',
    media_folder: atDesk(config.media_folder),
    collections: config.collections.map(moved),
    singletons: config.singletons.map(moved),
  };
}
