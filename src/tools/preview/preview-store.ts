import type {
  Filing,
  FilingOutcome,
  SubmissionRepository,
} from '../../filing/submission-repository.ts';
import type { ReceiptRepository } from '../../tracking/receipt-repository.ts';

/** What was sent during a preview: kept in memory, gone when it stops. */
export interface PreviewStore {
  readonly submissions: SubmissionRepository;
  readonly receipts: ReceiptRepository;
  /** The last sending, whose e-mail is shown. */
  last(): Filing | undefined;
}

export function createPreviewStore(): PreviewStore {
  const filings = new Map<string, Filing>();
  const find = (isIt: (filing: Filing) => boolean) => [...filings.values()].find(isIt);

  function register(filing: Filing): FilingOutcome {
    const known = filings.get(filing.submissionKey) ?? filing;
    const isNew = known === filing;
    filings.set(known.submissionKey, known);
    const outcome = isNew ? 'stored' : outcomeOf(known, filing.answersDigest);
    return { outcome, reference: known.reference };
  }

  function filedWith(key: string, digest: string) {
    const known = filings.get(key);
    return known === undefined ? undefined : outcomeOf(known, digest);
  }

  function findByToken(tokenHash: string) {
    const found = find((filing) => filing.tokenHash === tokenHash);
    if (found === undefined) return undefined;
    const { receipt, receivedAt } = found;
    const status = 'received' as const;
    return { receipt, receivedAt: receivedAt.toISOString(), status, isNotMailed: false };
  }

  return {
    submissions: {
      register: (filing) => Promise.resolve(register(filing)),
      filedWith: (key, digest) => Promise.resolve(filedWith(key, digest)),
    },
    receipts: {
      findByToken: (tokenHash) => Promise.resolve(findByToken(tokenHash)),
      tryTrackingCode: ({ reference, trackingCodeHash }) => {
        const found = find(
          (filing) =>
            filing.reference === reference && filing.trackingCodeHash === trackingCodeHash,
        );
        return Promise.resolve({ key: found?.submissionKey ?? null });
      },
    },
    last: () => [...filings.values()].at(-1),
  };
}

function outcomeOf({ answersDigest }: Filing, digest: string): 'replayed' | 'conflict' {
  return answersDigest === digest ? 'replayed' : 'conflict';
}
