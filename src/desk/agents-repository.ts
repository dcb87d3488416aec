import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { AGENT_KINDS, DESK_RIGHTS, type AgentKind, type DeskRight } from './desk-right.ts';

const ListedSchema = v.strictObject({
  email: v.string(),
  name: v.string(),
  quality: v.nullable(v.string()),
  kind: v.picklist(AGENT_KINDS),
  /** Of a mediator: the place of help where they work. */
  structure: v.nullable(v.string()),
  invitedAt: v.string(),
  boundAt: v.nullable(v.string()),
  endedAt: v.nullable(v.string()),
  /** Since when a new identity waits for a word. */
  waitsSince: v.nullable(v.string()),
  grants: v.array(
    v.strictObject({
      /** One of the two. */
      service: v.nullable(v.string()),
      sector: v.nullable(v.string()),
      level: v.picklist(DESK_RIGHTS),
      endsOn: v.nullable(v.string()),
    }),
  ),
});
/** An agent, and what they may do today. */
export type ListedAgent = v.InferOutput<typeof ListedSchema>;

export interface InvitedAgent {
  readonly email: string;
  readonly name: string;
  readonly quality?: string | undefined;
  readonly kind: AgentKind;
  /** Of a mediator: `id` of their place of help. They then have no part in the desk. */
  readonly structure?: string | undefined;
}

/** Where a right is given: in a service, or on the requests of a sector whichever service has them. */
export type GrantPlace =
  | { readonly service: string; readonly sector?: undefined }
  | { readonly sector: string; readonly service?: undefined };

export type AskedGrant = GrantPlace & {
  readonly email: string;
  readonly level: DeskRight;
  /** Last day. */
  readonly endsOn?: string | undefined;
};

/** An agent as a table tells them, with the rights that it gives. */
export interface ImportedAgent {
  readonly agent: InvitedAgent;
  readonly grants: readonly AskedGrant[];
}

/** The list of agents and of their grants, for whoever administers. */
export interface AgentKeeper {
  list(): Promise<readonly ListedAgent[]>;
  invite(agent: InvitedAgent): Promise<'invited' | 'renewed'>;
  /** Replaces the right that the agent had in that service, or in that sector. */
  grant(grant: AskedGrant): Promise<void>;
  /** @param place nothing: all of them. @returns how many were taken back */
  withdraw(email: string, place?: GrantPlace): Promise<number>;
  /** Invites, updates and gives rights, all or nothing. */
  importAll(agents: readonly ImportedAgent[]): Promise<void>;
  end(email: string): Promise<void>;
  /** Recognises the new identity that waits. */
  link(email: string): Promise<'linked' | 'nothing'>;
}

/** @param database a client that acts as `agent_keeper` */
export function createAgentKeeper(database: Database): AgentKeeper {
  return {
    list: async () =>
      v.parse(v.array(ListedSchema), await callDatabase(() => database.rpc('list_agents'))),
    invite: async (agent) =>
      v.parse(
        v.picklist(['invited', 'renewed']),
        await callDatabase(() => database.rpc('invite_agent', { agent })),
      ),
    grant: async ({ email, service, sector, level, endsOn }) => {
      const given = { email, level, ends_on: endsOn ?? null };
      await callDatabase(() =>
        sector === undefined
          ? database.rpc('grant_service', { ...given, service })
          : database.rpc('grant_sector', { ...given, sector }),
      );
    },
    withdraw: async (email, place) =>
      v.parse(
        v.number(),
        await callDatabase(() =>
          place?.sector === undefined
            ? database.rpc('withdraw_service', { email, service: place?.service ?? null })
            : database.rpc('withdraw_sector', { email, sector: place.sector }),
        ),
      ),
    importAll: async (agents) => {
      await callDatabase(() =>
        database.rpc('import_agents', {
          agents: agents.map(({ agent, grants }) => ({ ...agent, grants })),
        }),
      );
    },
    end: async (email) => {
      await callDatabase(() => database.rpc('end_agent', { email }));
    },
    link: async (email) =>
      v.parse(
        v.picklist(['linked', 'nothing']),
        await callDatabase(() => database.rpc('link_agent', { email })),
      ),
  };
}
