import type { FileStore } from '../../attachments/file-store.server.ts';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { isUuid } from '../../kit/uuid.ts';
import { readReference } from '../../requests/reference.ts';
import type { Handler } from '../../web/handler.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskGate } from '../gate.server.ts';
import { noteReading } from '../reading-repository.ts';
import { readSubmission } from '../submission-repository.ts';
import type { DeskFile } from './desk-file.ts';
import { seeRequest } from './done.ts';
import { SHOWN_HERE } from './request-paths.ts';
import { requestTexts } from './request-texts.ts';
import { createDeskMessages, type DeskMessagesDependencies } from './say-at-desk.server.tsx';
import { fileHeaders, isServed, isShown } from './served-file.ts';

export interface DeskFileDependencies extends DeskMessagesDependencies {
  readonly gate: DeskGate;
  /** What people joined, as this agent may read it. */
  readonly filesOf: (caller: DeskCaller) => FileStore;
  /** The files among which the one of the address is; nothing for an address that names none. */
  readonly among: (
    caller: DeskCaller,
    params: Readonly<Record<string, string | undefined>>,
  ) => Promise<readonly DeskFile[] | undefined>;
  /** Notes that it is read. */
  readonly note: (
    caller: DeskCaller,
    params: Readonly<Record<string, string | undefined>>,
  ) => Promise<unknown>;
}

/** Of a request of the services of the agent. */
export const FILES_OF_REQUEST: Pick<DeskFileDependencies, 'among' | 'note'> = {
  among: async ({ database }, { reference: typed = '' }) => {
    const reference = readReference(typed);
    const read = reference === undefined ? undefined : await readSubmission(database, reference);
    return read?.files;
  },
  note: ({ database }, { reference: typed = '' }) =>
    noteReading(database, readReference(typed) ?? ''),
};

/**
 * A file of a request of the services of an agent: shown in a frame of its page, or downloaded. One that no
 * antivirus has seen does not leave.
 */
export function createDeskFileHandler(dependencies: DeskFileDependencies): Handler {
  const { gate, filesOf, among, note } = dependencies;
  const say = createDeskMessages(dependencies);

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const unknown = () => say(caller, requestTexts.unknownFile, { status: 404 });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(caller, requestTexts.unreadable, { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    const { id = '' } = params;
    if (!isUuid(id)) return unknown();
    try {
      const file = (await among(caller, params))?.find((one) => one.id === id);
      if (file === undefined || !isServed(file)) return await unknown();
      const bytes = await filesOf(caller).get(file.id);
      if (bytes === undefined) return await unknown();
      await note(caller, params);
      const isFramed = new URL(request.url).searchParams.has(SHOWN_HERE) && isShown(file);
      return new Response(Uint8Array.from(bytes), { headers: fileHeaders(file, isFramed) });
    } catch (error) {
      // Asked on the page of the request.
      if (isRefusal(error, 'reason-needed'))
        return seeRequest(readReference(params.reference ?? '') ?? '', '');
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };
}
