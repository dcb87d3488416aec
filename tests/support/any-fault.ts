import type { Fault } from './fault-proxy.ts';

/**
 * One of the faults of a network.
 * @param random from 0 to 1
 * @param bytes of the longest request, in which it may be cut anywhere
 */
export function anyFault(random: () => number, bytes = 3000): Fault {
  const upTo = (most: number) => Math.floor(random() * most);
  const faults: readonly Fault[] = [
    { kind: 'none' },
    { kind: 'refuse' },
    { kind: 'portal' },
    { kind: 'cut-request', after: upTo(bytes) },
    { kind: 'cut-answer', after: upTo(600) },
    { kind: 'delay', ms: upTo(400) },
  ];
  return faults[upTo(faults.length)] ?? { kind: 'none' };
}
