import { EVERYBODY } from './agent-rights.ts';
import type { Rights } from './read-rights.ts';

/** Who opens the desk, and who keeps the list of agents: neither reads a table. */
export const DESK_ROLES: Readonly<Record<string, Rights>> = {
  desk_door: {
    schemas: EVERYBODY,
    calls: [
      'public.begin_sign_in',
      'public.end_session',
      'public.keep_form',
      'public.open_session',
      'public.take_sign_in',
    ],
  },
  mediator: {
    schemas: EVERYBODY,
    calls: [
      'public.end_help',
      'public.enter_mediation',
      'public.followed_requests',
      'public.help_activities',
      'public.note_explained',
      'public.open_help',
      'public.read_help',
      'public.resume_mandate',
      'public.sign_mandate',
      'public.stop_in_help',
    ],
  },
  agent_keeper: {
    schemas: EVERYBODY,
    calls: [
      'public.end_agent',
      'public.grant_sector',
      'public.grant_service',
      'public.import_agents',
      'public.invite_agent',
      'public.link_agent',
      'public.list_agents',
      'public.withdraw_sector',
      'public.withdraw_service',
    ],
  },
};
