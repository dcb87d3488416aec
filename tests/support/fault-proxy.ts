import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to the next connections. */
export type Fault =
  | { readonly kind: 'none' }
  /** No connection at all. */
  | { readonly kind: 'refuse' }
  /** The request stops after so many bytes. */
  | { readonly kind: 'cut-request'; readonly after: number }
  /** The server hears everything; its answer stops after so many bytes. */
  | { readonly kind: 'cut-answer'; readonly after: number }
  /** The server hears everything; a page comes in the place of its answer, with status 200. */
  | { readonly kind: 'portal' }
  /** The connection is taken, and nothing ever comes. */
  | { readonly kind: 'black-hole' }
  /** This comes in the place of an answer, whatever was asked; the server heard it, or nothing. */
  | { readonly kind: 'answer'; readonly text: string; readonly isHeard: boolean }
  /** Everything comes, later. */
  | { readonly kind: 'delay'; readonly ms: number };

/** A network between a browser and the site, as good or as bad as it is told. */
export interface FaultProxy {
  readonly url: string;
  /** From now on, for new connections; those that are open are closed. */
  set(fault: Fault): void;
  /** Leads to another server from now on. */
  lead(port: number): void;
  stop(): Promise<void>;
}

const PAGE = '<!doctype html><title>Wi-Fi</title><p>Bienvenue sur le Wi-Fi de la gare.</p>';
const PORTAL = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${PAGE.length}\r\nconnection: close\r\n\r\n${PAGE}`;

/**
 * Starts it on a free port of this machine, in front of another one.
 *
 * What is cut is reset: over TLS, as on a real site, the end of a connection in the middle of something is
 * an error. Without it and without TLS, Chromium takes headers that were cut for whole ones.
 */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  let port = target;
  let fault: Fault = { kind: 'none' };
  const open = new Set<Socket>();
  const closeAll = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const server = createServer((near) => {
    const now = fault;
    if (now.kind === 'refuse') {
      near.resetAndDestroy();
      return;
    }
    if (now.kind === 'black-hole' || (now.kind === 'answer' && !now.isHeard)) {
      open.add(near);
      near.on('error', () => undefined).on('close', () => open.delete(near));
      near.on('data', () => now.kind === 'answer' && near.end(now.text));
      return;
    }
    const far = createConnection(port, '127.0.0.1');
    const close = () => [near, far].forEach((socket) => socket.resetAndDestroy());
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', close).on('close', () => open.delete(socket));
    }
    near.on('end', () => far.end());
    far.on('end', () => near.end());
    near.on('data', limit(far, now.kind === 'cut-request' ? now.after : Infinity, close));
    const instead = now.kind === 'portal' ? PORTAL : now.kind === 'answer' ? now.text : undefined;
    if (instead !== undefined) far.once('data', () => near.end(instead));
    else if (now.kind === 'delay') {
      far.on('data', (chunk: Buffer) =>
        setTimeout(() => near.writable && near.write(chunk), now.ms),
      );
    } else far.on('data', limit(near, now.kind === 'cut-answer' ? now.after : Infinity, close));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (next) => {
      fault = next;
      closeAll();
    },
    lead: (next) => {
      port = next;
      closeAll();
    },
    stop: () =>
      new Promise((resolve) => {
        closeAll();
        server.close(() => resolve());
      }),
  };
}

/** Lets so many bytes through, then closes everything. */
function limit(to: Socket, bytes: number, close: () => void): (chunk: Buffer) => void {
  let left = bytes;
  return (chunk) => {
    if (to.writable && left > 0) to.write(chunk.subarray(0, Math.min(left, chunk.length)));
    left -= chunk.length;
    if (left <= 0) setImmediate(close);
  };
}
