import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a few megabytes, in memory. */
export interface SmallDisk {
  /** Leaves no byte on it. @returns what gives the room back */
  fill(): () => void;
  unmount(): void;
}

const BLOCK = Buffer.alloc(1_000_000);

/** @returns nothing where this machine lets nobody mount one */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  const size = `size=${megabytes}m,mode=0755`;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    fill: () => {
      try {
        while (statfsSync(folder).bavail > 0) writeFileSync(ballast, BLOCK, { flag: 'a' });
      } catch {
        // It is full: that was the point.
      }
      return () => rmSync(ballast, { force: true });
    },
    unmount: () => {
      execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
    },
  };
}
