import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { DatabaseError, Pool } from 'pg';

export interface StorageOptions {
  /** Address of `authenticator`: it becomes the role that a token names. */
  readonly databaseUrl: string;
  /** Folder of the bytes. */
  readonly folder: string;
  /** Public keys of tokens, as JSON. */
  readonly keySet: string;
}

export interface Storage {
  /** Answers a call of `/storage/v1`. */
  handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  stop(): Promise<void>;
}

const OBJECT =
  /^\/storage\/v1\/object\/(?<bucket>pieces)(?:\/(?<name>[a-z\d-]+\/(?:[\da-f-]{36}|chunks\/[\da-f-]{36}\/\d{1,2})))?$/u;

/** What is answered: a status, then JSON or bytes. */
type Answer = readonly [
  status: number,
  body: Buffer | Readonly<Record<string, string>> | readonly object[],
];
const refusal = (status: number, error: string): Answer => [
  status === 404 ? 400 : status,
  { statusCode: String(status), error, message: error },
];

/**
 * The small part of Supabase Storage that Parvis uses: add, read and delete files. PostgreSQL says who
 * may, by the rules on `storage.objects`.
 */
export function createStorage({ databaseUrl, folder, keySet }: StorageOptions): Storage {
  const pool = new Pool({ connectionString: databaseUrl, max: 4 });
  // A connection that PostgreSQL ends is replaced at the next call.
  pool.on('error', () => undefined);
  const keys = createLocalJWKSet(JSON.parse(keySet) as JSONWebKeySet);
  const fileOf = (name: string) => join(folder, name);

  /** Runs one query as the role of a token, then something before it is committed. */
  async function as(
    claims: JWTPayload,
    query: string,
    values: readonly unknown[],
    before: (names: readonly string[]) => Promise<unknown>,
  ): Promise<readonly string[]> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(
        "select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)",
        [claims.role, JSON.stringify(claims)],
      );
      const { rows } = await client.query<{ name: string }>(query, [...values]);
      const names = rows.map(({ name }) => name);
      await before(names);
      await client.query('commit');
      return names;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async function answer(incoming: IncomingMessage): Promise<Answer> {
    const { bucket, name = '' } = OBJECT.exec(incoming.url ?? '')?.groups ?? {};
    if (bucket === undefined) return refusal(404, 'not_found');
    const claims = await claimsOf(incoming, keys);
    if (claims === undefined) return refusal(403, 'Unauthorized');
    const body = await bytesOf(incoming);
    switch (incoming.method) {
      case 'POST': {
        const isReplacing = incoming.headers['x-upsert'] === 'true';
        const query = `insert into storage.objects (bucket_id, name) values ($1, $2)
          ${isReplacing ? 'on conflict (bucket_id, name) do update set created_at = now()' : ''}`;
        await as(claims, query, [bucket, name], async () => {
          await mkdir(dirname(fileOf(name)), { recursive: true });
          await writeFile(fileOf(name), body, { mode: 0o600 });
        });
        return [200, { Key: `${bucket}/${name}` }];
      }
      case 'GET': {
        const query = 'select name from storage.objects where bucket_id = $1 and name = $2';
        const [found] = await as(claims, query, [bucket, name], () => Promise.resolve());
        return found === undefined
          ? refusal(404, 'not_found')
          : [200, await readFile(fileOf(found))];
      }
      case 'DELETE': {
        const { prefixes } = JSON.parse(body.toString()) as { prefixes: string[] };
        const query =
          'delete from storage.objects where bucket_id = $1 and name = any ($2) returning name';
        const names = await as(claims, query, [bucket, prefixes], (gone) =>
          Promise.all(gone.map((one) => rm(fileOf(one), { force: true }))),
        );
        return [200, names.map((one) => ({ name: one }))];
      }
      default:
        return refusal(404, 'not_found');
    }
  }

  return {
    handle: async (incoming, outgoing) => {
      const [status, body] = await answer(incoming).catch(answerOfError);
      const isBytes = Buffer.isBuffer(body);
      const type = isBytes ? 'application/octet-stream' : 'application/json';
      outgoing.writeHead(status, { 'content-type': type });
      outgoing.end(isBytes ? body : JSON.stringify(body));
    },
    stop: () => pool.end(),
  };
}

function answerOfError(error: unknown): Answer {
  const code = error instanceof DatabaseError ? error.code : undefined;
  if (code === '23505') return refusal(409, 'Duplicate');
  if (code === '42501' || code === '22023') return refusal(403, 'Unauthorized');
  return refusal(503, 'DatabaseError');
}

async function claimsOf(incoming: IncomingMessage, keys: ReturnType<typeof createLocalJWKSet>) {
  const token = incoming.headers.authorization?.replace(/^Bearer /u, '') ?? '';
  return jwtVerify(token, keys).then(
    ({ payload }) => (typeof payload.role === 'string' ? payload : undefined),
    () => undefined,
  );
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}
