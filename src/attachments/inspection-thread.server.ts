import { isMainThread, workerData } from 'node:worker_threads';
import { INSPECTION_MARK } from './inspection-mark.ts';

/*
 * Where a host puts a whole function in one file, nothing of what is loaded later runs by itself: this
 * does, in a thread that was started to look at files.
 */
if (!isMainThread && workerData === INSPECTION_MARK) void import('./inspect-in-thread.server.ts');
