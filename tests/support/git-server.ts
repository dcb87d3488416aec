import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A Git server in HTTP, as a forge is one: `git http-backend`, and a repository that may be pushed to. */
export interface GitServer {
  readonly url: string;
  /** Refuses everybody, until it opens again. */
  isClosed: boolean;
  /** A copy of the repository, for somebody who works elsewhere. */
  clone(): Promise<GitCopy>;
  /** Makes a folder the first copy of the repository. */
  adopt(folder: string): Promise<GitCopy>;
  stop(): Promise<void>;
}

export interface GitCopy {
  readonly folder: string;
  git(...words: readonly string[]): Promise<string>;
}

const NAMED = ['-c', 'user.name=Hugo Lambert', '-c', 'user.email=hugo@admiville.example'];

/** Runs `git` as somebody, beside the server: it answers from this process. */
const openCopy = (folder: string): GitCopy => ({
  folder,
  git: async (...words) =>
    (await promisify(execFile)('git', [...NAMED, ...words], { cwd: folder })).stdout.trim(),
});

export async function startGitServer(): Promise<GitServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-git-'));
  const bare = openCopy(folder);
  await bare.git('init', '--quiet', '--bare', '--initial-branch=main', 'contenu.git');
  await openCopy(join(folder, 'contenu.git')).git('config', 'http.receivepack', 'true');
  const server = {
    isClosed: false,
    url: '',
    clone: async () => {
      const copy = mkdtempSync(join(folder, 'copie-'));
      await bare.git('clone', '--quiet', server.url, copy);
      return openCopy(copy);
    },
    adopt: async (first: string) => {
      const copy = openCopy(first);
      await copy.git('init', '--quiet', '--initial-branch=main');
      await copy.git('remote', 'add', 'origin', server.url);
      await copy.git('add', '.');
      await copy.git('commit', '--quiet', '-m', 'Le contenu');
      await copy.git('push', '--quiet', 'origin', 'main');
      return copy;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        http.closeAllConnections();
        http.close(() => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
      }),
  };
  const http = createServer((request, response) => {
    if (server.isClosed) response.writeHead(503).end();
    else answer(folder, request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  server.url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/contenu.git`;
  return server;
}

/** The interface that web servers have for programs (RFC 3875). */
function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
  const { headers } = request;
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: headers['content-type'],
      HTTP_CONTENT_ENCODING: headers['content-encoding'],
      GIT_PROTOCOL: headers['git-protocol'] as string | undefined,
    },
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => {
    const whole = Buffer.concat(chunks);
    const end = whole.indexOf('\r\n\r\n');
    const lines = whole.subarray(0, end).toString().split('\r\n');
    const said = new Map(lines.map((line) => line.split(': ', 2) as [string, string]));
    const status = Number.parseInt(said.get('Status') ?? '200', 10);
    said.delete('Status');
    response.writeHead(status, Object.fromEntries(said)).end(whole.subarray(end + 4));
  });
}
