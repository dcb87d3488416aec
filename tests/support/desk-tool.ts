import { DESK_API, DESK_REPOSITORY, DESK_WAITING } from '../../src/editing/desk-backend.ts';
import type { DeskVisitor } from './desk-visitor.ts';
import { SITE } from './open-site.ts';

const REPOSITORY = `${DESK_API}/repos/${DESK_REPOSITORY}`;
/** What a script of a page of ours says of itself. */
const ASKED = { origin: SITE, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };

export interface ToolAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A file, as the editing tool lists it. */
export interface ListedFile {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

export interface SentFile {
  readonly operation: string;
  readonly path: string;
  readonly text?: string;
  /** What is no text. */
  readonly bytes?: readonly number[];
  readonly sha?: string | undefined;
  readonly from_path?: string;
}

/** Asks the desk what the editing tool asks. */
export async function askTool(
  who: DeskVisitor,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = ASKED,
): Promise<ToolAnswer> {
  const sent =
    body === undefined ? { headers } : { method: 'POST', body: JSON.stringify(body), headers };
  const response = await who.send(new URL(path, SITE), sent);
  const text = await response.text();
  return { status: response.status, body: text.startsWith('<') ? text : JSON.parse(text) };
}

/** @returns the files, named from the folder of the content */
export async function listFiles(who: DeskVisitor): Promise<ReadonlyMap<string, ListedFile>> {
  const { body } = await askTool(who, `${REPOSITORY}/git/trees/any?recursive=1&page=1`);
  const { tree } = body as { readonly tree: readonly ListedFile[] };
  return new Map(tree.map((file) => [file.path.split('/').slice(-2).join('/'), file]));
}

/** @param path from the folder of the content. @throws {RangeError} when it is not there */
export async function listedFile(who: DeskVisitor, path: string): Promise<ListedFile> {
  const found = (await listFiles(who)).get(path);
  if (found === undefined) throw new RangeError(`${path} is not there`);
  return found;
}

export async function readFile(who: DeskVisitor, path: string): Promise<string | undefined> {
  const { body } = await askTool(who, `${REPOSITORY}/file-contents?ref=any`, { files: [path] });
  const [file] = body as readonly ({ readonly content: string } | null)[];
  return file == null ? undefined : Buffer.from(file.content, 'base64').toString();
}

/** Saves as the tool does. */
export function saveFiles(who: DeskVisitor, files: readonly SentFile[]): Promise<ToolAnswer> {
  const sent = files.map(({ text = '', bytes, ...file }) => ({
    ...file,
    content: Buffer.from(bytes ?? Buffer.from(text)).toString('base64'),
  }));
  return askTool(who, `${REPOSITORY}/contents`, { branch: 'any', files: sent });
}

/** What the line under the tool says. */
export const readWaiting = async (who: DeskVisitor): Promise<unknown> =>
  (await askTool(who, DESK_WAITING)).body;

export const historyOf = async (who: DeskVisitor, path: string): Promise<unknown> =>
  (await askTool(who, `${REPOSITORY}/commits?path=${encodeURIComponent(path)}`)).body;
