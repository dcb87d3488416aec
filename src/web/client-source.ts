import { createHmac } from 'node:crypto';
import type { BlockList } from 'node:net';
import { clientAddress, isListed, networksOf } from './client-address.ts';
import type { Clock } from './clock.ts';
import type { HandlerContext } from './handler.ts';

/** A network that a sending comes from, as quotas know it. */
export interface SourceNetwork {
  /** Keyed digest, another one each day. */
  readonly digest: string;
  /** How many times the quota of one connection it has. */
  readonly times: number;
}

/** Where a sending comes from, as far as quotas need to know. */
export interface Source {
  /**
   * The network address and those that hold it, the narrowest first. Nothing when the commune freed the
   * address from quotas, or when the address is not known for sure.
   */
  readonly networks: readonly SourceNetwork[];
  /**
   * Digests of the address under the keys of these last days: by one of them, a source that was marked
   * then is known again. Nothing where `networks` is empty.
   */
  readonly aliases: readonly string[];
  /** Whether the commune blocked the address. */
  readonly isBlocked: boolean;
}

/** Tells where a request comes from. The address itself goes no further than this. */
export type SourceReader = (request: Request, context: HandlerContext) => Source;

export interface SourceSettings {
  /** `PARVIS_SECRET` */
  readonly secret: string;
  /** Proxies of ours, whose `X-Forwarded-For` is believed. */
  readonly proxies: BlockList;
  /** Addresses that no quota counts: a library, a France services house. */
  readonly freed: BlockList;
  /** Addresses that may not file online. */
  readonly blocked: BlockList;
  readonly clock: Clock;
}

/** Enough to tell sources apart: 128 bits, as base64url. */
const DIGEST_BYTES = 16;

/** A mark lasts no longer: see `follow_abuse`. */
const ALIAS_DAYS = 40;
const DAY_MS = 86_400_000;

const UNCOUNTED: Source = { networks: [], aliases: [], isBlocked: false };

export function createSourceReader(settings: SourceSettings): SourceReader {
  const { secret, proxies, freed, blocked, clock } = settings;
  const hmac = (key: string | Buffer, text: string) =>
    createHmac('sha256', key).update(text).digest();
  return (request, { ip }) => {
    const address = clientAddress(request.headers, ip, proxies);
    if (address === undefined || isListed(freed, address)) return UNCOUNTED;
    // Of the day in UTC: yesterday's digests cannot be told from chance, even with today's key.
    const now = clock().getTime();
    const digestOf = (name: string, daysAgo: number) => {
      const day = new Date(now - daysAgo * DAY_MS).toISOString().slice(0, 10);
      const key = hmac(secret, `source\n${day}`);
      return hmac(key, name).subarray(0, DIGEST_BYTES).toString('base64url');
    };
    const around = networksOf(address);
    const networks = around.map(({ name, times }) => ({ digest: digestOf(name, 0), times }));
    const aliases = Array.from({ length: ALIAS_DAYS }, (_, daysAgo) =>
      digestOf(around[0]?.name ?? '', daysAgo),
    );
    return { networks, aliases, isBlocked: isListed(blocked, address) };
  };
}
