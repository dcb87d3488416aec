import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { errorCode, type Log } from '../kit/log.ts';
import { createTurns } from '../kit/turns.ts';
import type { FileType } from '../questions/files/files.ts';
import { cleanFileName } from './clean-file-name.ts';
import { inspectFile, type Inspection } from './inspect-file.server.ts';
import { INSPECTION_MARK } from './inspection-mark.ts';

/** The same as {@link inspectFile}, elsewhere, for so long and no longer. */
export type Inspect = typeof inspectFile;

export interface InspectorOptions {
  readonly log: Log;
  /** Files that are looked at at once. */
  readonly threads?: number;
  /** A file of people takes less than a second. */
  readonly limitMs?: number;
  readonly start?: () => Worker;
}

interface Question {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly accepted: readonly FileType[];
}
type Answer = { readonly found: Inspection } | { readonly code: string };

const READY = 'ready';
const THREADS = 2;
const LIMIT_MS = 8000;
const MOST_WAITING = 50;
/** Of the objects of the language; bytes have their own limits, which inspection keeps to. */
const MEMORY_MB = 512;

/**
 * Looks at files in threads: whatever a file does to whoever reads it, the site answers meanwhile. One
 * that takes too long, or all the memory of its thread, is refused, and the thread ended. Where no thread
 * starts, the log says so, and files are looked at here: what inspection reads is bounded anyway.
 */
export function createInspector(options: InspectorOptions): Inspect {
  const { log, threads = THREADS, limitMs = LIMIT_MS, start = startThread } = options;
  const inTurn = createTurns(threads, MOST_WAITING);
  const idle: Worker[] = [];

  const wake = async () => {
    const awake = idle.pop();
    if (awake !== undefined) return awake;
    const worker = start();
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
    });
    await nextMessage(worker);
    return worker;
  };

  return (bytes, name, accepted) =>
    inTurn(async () => {
      let worker: Worker;
      try {
        worker = await wake();
      } catch (error) {
        log({ event: 'inspection.without-thread', code: errorCode(error) });
        return inspectFile(bytes, name, accepted);
      }
      const refused = (reason: 'slow' | 'unreadable', code: string): Inspection => {
        log({ event: 'inspection.failed', code });
        return { isRefused: true, name: cleanFileName(name), reason };
      };
      worker.ref();
      const timer = setTimeout(() => void worker.terminate(), limitMs);
      try {
        worker.postMessage({ bytes: alone(bytes), name, accepted } satisfies Question);
        const answer = (await nextMessage(worker)) as Answer;
        idle.push(worker);
        return 'found' in answer ? answer.found : refused('unreadable', answer.code);
      } catch (error) {
        return refused('slow', errorCode(error));
      } finally {
        clearTimeout(timer);
        worker.unref();
      }
    });
}

/** This very file, or the bundle that holds it, is what the thread runs: hosts have nothing to find. */
function startThread(): Worker {
  return new Worker(new URL(import.meta.url), {
    workerData: INSPECTION_MARK,
    // Nothing of the environment, which holds secrets.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

function nextMessage(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (run: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      run();
    };
    const answered = (message: unknown) => settle(() => resolve(message));
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () => settle(() => reject(new Error('The thread ended')));
    worker.on('message', answered).on('error', failed).on('exit', ended);
  });
}

/** Bytes that share their memory with nothing: what is sent is the whole of it. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.length === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}

if (!isMainThread && workerData === INSPECTION_MARK) {
  const port = parentPort;
  port?.on('message', ({ bytes, name, accepted }: Question) => {
    void inspectFile(bytes, name, accepted).then(
      (found) => port.postMessage({ found } satisfies Answer),
      (error: unknown) => port.postMessage({ code: errorCode(error) } satisfies Answer),
    );
  });
  port?.postMessage(READY);
}
