import type { Limits } from '../quotas/limits.ts';

/** What calls for files take from the quotas. */
export interface UploadQuota {
  /** Digest of the source; `undefined`: no quota of a source applies. */
  readonly source: string | undefined;
  readonly limits: Limits;
}

const MEGABYTE = 1_000_000;

/** What announcing a file takes. */
export function announcementQuota({ source, limits }: UploadQuota) {
  return {
    source,
    perHour: limits.files,
    unsentOfSource: limits.unsentMegabytesOfSource * MEGABYTE,
    unsentOfAll: limits.unsentMegabytes * MEGABYTE,
  };
}

/** What bringing a part takes, and putting a file together. */
export function partQuota({ source, limits }: UploadQuota) {
  return { source, perHour: limits.fileParts };
}
