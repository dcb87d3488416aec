import { parentPort } from 'node:worker_threads';
import { drawPaperPdf } from './draw-paper-pdf.server.ts';

/** What is asked of the thread: what {@link drawPaperPdf} takes, and a number to answer under. */
export interface AskedPaper {
  readonly number: number;
  readonly drawn: Parameters<typeof drawPaperPdf>;
}
export interface DrawnPaper {
  readonly number: number;
  readonly pdf: Uint8Array;
}

/* A thread of the build: draws papers while pages are drawn on another core. */
parentPort?.on('message', ({ number, drawn }: AskedPaper) => {
  // What fails ends the thread, and the build with it.
  void drawPaperPdf(...drawn).then((pdf) => {
    parentPort?.postMessage({ number, pdf } satisfies DrawnPaper);
  });
});
