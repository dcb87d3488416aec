import * as v from 'valibot';
import {
  DESK_API,
  DESK_BRANCH,
  DESK_FOLDER,
  DESK_REPOSITORY,
  DESK_TOKEN,
  DESK_WAITING,
} from '../../../editing/desk-backend.ts';
import type { Handler } from '../../../web/handler.ts';
import { readBody } from '../../../web/read-body.ts';
import type { DeskCaller } from '../../caller.server.ts';
import type { DeskGate } from '../../gate.server.ts';
import { createProposalActs } from '../proposal-acts.server.ts';
import type { ActingDependencies } from '../proposals-of-desk.server.ts';
import { ToolChangesSchema } from './tool-changes.ts';
import { describeHistory, describeWaiting } from './tool-proposals.server.ts';
import { createToolSaving } from './tool-saving.server.ts';
import { createToolShelf, digestOf, type ShelfFile } from './tool-shelf.server.ts';
import { toolTexts as texts } from './tool-texts.ts';

const REPOSITORY = `/repos/${DESK_REPOSITORY}`;
const FOLDER = `${DESK_FOLDER}/`;
/** A million characters, in base64, with what is around them. */
const LARGEST = 1_500_000;
const PathsSchema = v.object({ files: v.pipe(v.array(v.string()), v.maxLength(1000)) });

export interface ToolDependencies extends ActingDependencies {
  readonly gate: DeskGate;
}

/**
 * The desk as the editing tool sees it (`/bureau/contenus/outil/`): the part of the API of Gitea that the tool
 * asks for. Files are those of the site online, or the drafts that wait; saving writes a draft, and publishes
 * nothing.
 */
export function createToolHandler(dependencies: ToolDependencies): Handler {
  const { gate, store, online, clock } = dependencies;
  if (store === undefined) return () => Promise.resolve(say(texts.closed, 404));
  const shelf = createToolShelf(store, online);
  const save = createToolSaving(shelf, createProposalActs(dependencies), toPath);
  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller.status === 401 ? say(texts.over, 401) : caller;
    if (caller.kind !== 'editor') return say(texts.notYours, 403);
    if (isOfSomebodyElse(request, caller)) return say(texts.other, 409);
    const { pathname, searchParams } = new URL(request.url);
    const asked = `${request.method} ${pathname}`;
    if (asked === `GET ${DESK_WAITING}`) {
      return answer(await describeWaiting(store, online));
    }
    switch (asked.replace(DESK_API, '')) {
      case 'GET /version':
        return answer({ version: '1.24.0' });
      case 'GET /settings/api':
        return answer({ default_paging_num: 200 });
      case 'GET /user':
        return answer(describeUser(caller));
      case `GET ${REPOSITORY}`:
        return answer({ default_branch: DESK_BRANCH, permissions: { pull: true, push: true } });
      case `GET ${REPOSITORY}/branches/${DESK_BRANCH}`:
        return answer({ commit: { id: versionOf(await shelf.list()), message: '' } });
      case `GET ${REPOSITORY}/commits`:
        return answer(await describeHistory(store, toPath(searchParams.get('path') ?? '')));
      case `POST ${REPOSITORY}/file-contents`: {
        const body = await readJson(request, PathsSchema);
        if (typeof body === 'string') return say(body, 422);
        return answer(await readFiles(body.files));
      }
      case `POST ${REPOSITORY}/contents`: {
        const body = await readJson(request, ToolChangesSchema);
        if (typeof body === 'string') return say(body, 422);
        const saved = await save(caller, body.files);
        if (typeof saved === 'string') return say(saved, 409);
        const commit = { sha: versionOf(await shelf.list()), created: clock().toISOString() };
        return answer({ commit, files: saved.map(describeSaved) }, 201);
      }
      default:
        return pathname.startsWith(`${DESK_API}${REPOSITORY}/git/trees/`)
          ? answer({ tree: (await shelf.list()).map(describeFile), truncated: false })
          : say(texts.unknown, 404);
    }
  };

  async function readFiles(paths: readonly string[]) {
    const files = new Map((await shelf.list()).map((file) => [FOLDER + file.path, file.text]));
    return paths.map((path) => {
      const text = files.get(path);
      const content = Buffer.from(text ?? '').toString('base64');
      return text == null ? null : { path, encoding: 'base64', content };
    });
  }
}

function describeFile({ path, text, version }: ShelfFile) {
  const size = Buffer.byteLength(text ?? '');
  return { type: 'blob', path: FOLDER + path, sha: version, size };
}

function describeSaved({ path, text, version }: ShelfFile) {
  return text === null ? null : { path: FOLDER + path, sha: version };
}

/** Whether the tool was opened by somebody else in this browser: nobody writes under another name. */
function isOfSomebodyElse(request: Request, { agentId }: DeskCaller): boolean {
  const said = request.headers.get('authorization');
  return said !== null && said !== `token ${DESK_TOKEN}${agentId}`;
}

/** Whoever writes, as the tool greets them. */
function describeUser({ agentId, name }: DeskCaller) {
  return { id: agentId, login: name.name, full_name: name.name, email: '', avatar_url: '' };
}

/** From the folder of the content; nothing outside it. */
const toPath = (path: string) => (path.startsWith(FOLDER) ? path.slice(FOLDER.length) : undefined);

const versionOf = (files: readonly ShelfFile[]) =>
  digestOf(files.flatMap(({ path, version }) => [path, version]));

/** @returns what is wrong, in a sentence, or what was sent */
async function readJson<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<v.InferOutput<Schema> | string> {
  const body = await readBody(request, LARGEST);
  if (body === undefined) return texts.tooLarge;
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return texts.unreadable;
  }
}

const say = (message: string, status: number) => answer({ message }, status);

function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
