import { createHash } from 'node:crypto';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';
import { SESSION } from './desk-session-cookie.ts';
import type { DeskVisitor } from './desk-visitor.ts';
import { SITE } from './open-site.ts';

/** Digest under which the database knows the session of a browser. */
export const sessionHash = (visitor: DeskVisitor) =>
  createHash('sha256')
    .update(visitor.cookie(SESSION) ?? '')
    .digest('hex');

/** What the database lets the session of a browser do. */
export const sessionClient = (visitor: DeskVisitor) =>
  actAsRole('agent', { session: sessionHash(visitor) });

/** How many requests it sees. */
export async function seenBy(visitor: DeskVisitor): Promise<number> {
  const client = await sessionClient(visitor);
  const { data } = await client.from('submissions').select('reference');
  return data?.length ?? 0;
}

/** Where its next click leads. */
export async function nextClick(visitor: DeskVisitor) {
  const response = await visitor.send(new URL('/bureau/reprise', SITE));
  const place = response.headers.get('location') ?? '';
  return { status: response.status, place };
}

/** Makes it as old as that. */
export const ageSession = (
  visitor: DeskVisitor,
  column: 'last_seen_at' | 'started_at',
  interval: string,
) =>
  query(`update desk_sessions set ${column} = now() - $1::interval where session_hash = $2`, [
    interval,
    sessionHash(visitor),
  ]);
