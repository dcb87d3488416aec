import type { ClaimedNotice, OutboxRepository } from './outbox-repository.ts';
import { LEASE_SECONDS } from './sending-times.ts';

const BATCH = 20;

/** The notices that wait, one by one, for several senders at once. */
export interface ClaimedNotices {
  /** @returns nothing when none is left */
  next(): Promise<ClaimedNotice | undefined>;
  /** Gives back those that nobody took. */
  giveBack(): Promise<void>;
}

/** Claims notices by batches, as they are taken. */
export function createClaimedNotices(outbox: OutboxRepository): ClaimedNotices {
  const claimed: ClaimedNotice[] = [];
  let claiming: Promise<void> | undefined;
  let isEmpty = false;
  const claim = async () => {
    try {
      const batch = await outbox.claim(BATCH, LEASE_SECONDS);
      claimed.push(...batch);
      isEmpty = batch.length === 0;
    } finally {
      claiming = undefined;
    }
  };
  return {
    next: async () => {
      while (claimed.length === 0 && !isEmpty) await (claiming ??= claim());
      return claimed.shift();
    },
    giveBack: async () => {
      if (claimed.length > 0) await outbox.giveBack(claimed.map(({ id }) => id));
    },
  };
}
