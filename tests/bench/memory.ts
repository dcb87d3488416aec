import { readdirSync, readFileSync } from 'node:fs';

const MEGABYTE_KB = 1024;

/** Megabytes that a program and those that it started hold; what they share is counted once. */
export function memoryOf(pid: number): number {
  const family = [pid, ...childrenOf(pid)].map(statusOf);
  const own = family.reduce((sum, { anonymous }) => sum + anonymous, 0);
  const shared = Math.max(...family.map(({ others }) => others));
  return Math.round((own + shared) / MEGABYTE_KB);
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    return kilobytes(readFileSync(`/proc/${pid}/status`, 'utf8'), 'PPid');
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

function statusOf(pid: number): { anonymous: number; others: number } {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      anonymous: kilobytes(text, 'RssAnon'),
      others: kilobytes(text, 'RssFile') + kilobytes(text, 'RssShmem'),
    };
  } catch {
    return { anonymous: 0, others: 0 };
  }
}

function kilobytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, 'mu').exec(text)?.[1] ?? 0);
}
