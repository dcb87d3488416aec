import type { Limits } from '../quotas/limits.ts';
import type { SourceNetwork } from '../web/client-source.ts';

/** What calls for files take from the quotas. */
export interface UploadQuota {
  /** Where they come from; empty: no quota of a source applies. */
  readonly networks: readonly SourceNetwork[];
  readonly limits: Limits;
}

const MEGABYTE = 1_000_000;

/** What announcing a file takes. */
export function announcementQuota({ networks, limits }: UploadQuota) {
  return {
    networks,
    perHour: limits.files,
    unsentOfSource: limits.unsentMegabytesOfSource * MEGABYTE,
    unsentOfAll: limits.unsentMegabytes * MEGABYTE,
  };
}

/** What bringing a part takes, and putting a file together. */
export function partQuota({ networks, limits }: UploadQuota) {
  return { networks, perHour: limits.fileParts };
}
