import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AskedPaper, DrawnPaper } from '../../filing/paper/paper-thread.server.ts';

/** Where the code of a thread is: it runs from the sources, which a bundle of pages does not hold. */
const THREAD = join(process.cwd(), 'src/filing/paper/paper-thread.server.ts');
/** Pages wait for papers more than papers wait for pages. */
const THREADS = 2;
const MEMORY_MB = 96;

let threads: readonly Worker[] | undefined;
let last = 0;
/** Who waits for which paper. */
const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();

/**
 * Draws a paper form as a PDF in a thread: it takes as long as all the pages of a procedure.
 * @throws what the thread threw
 */
export function drawPaper(...drawn: AskedPaper['drawn']): Promise<Uint8Array> {
  last += 1;
  const asked = Promise.withResolvers<Uint8Array>();
  waiting.set(last, asked);
  threads ??= Array.from({ length: THREADS }, startThread);
  // A build waits for its papers, and for nothing once they are drawn.
  for (const one of threads) one.ref();
  threads[last % THREADS]?.postMessage({ number: last, drawn } satisfies AskedPaper);
  return asked.promise;
}

function startThread(): Worker {
  const started = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  started.on('message', ({ number, pdf }: DrawnPaper) => {
    waiting.get(number)?.resolve(pdf);
    waiting.delete(number);
    if (waiting.size === 0) for (const one of threads ?? []) one.unref();
  });
  started.once('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return started;
}
