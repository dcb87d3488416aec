import type { ServerOptions } from 'node:http';

/** What the server lets a connection take, so that slow ones hold nothing for long. */
export const SERVER_OPTIONS = {
  /** Headers alone: a browser sends them at once. */
  headersTimeout: 15_000,
  /** A whole request: 5 MB of files from a slow phone. */
  requestTimeout: 300_000,
  /** How often both are looked at. */
  connectionsCheckingInterval: 5000,
  /** Longer than proxies keep a connection (two minutes for Caddy): they close first, and lose no form. */
  keepAliveTimeout: 125_000,
  /** Our longest address is a search; cookies are never read. */
  maxHeaderSize: 16_384,
} as const satisfies ServerOptions;

/** A connection on which nothing moves, in either direction: somebody who reads nothing. */
export const IDLE_MS = 150_000;
