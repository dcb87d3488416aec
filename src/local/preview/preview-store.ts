import type {
  Filing,
  FilingOutcome,
  SubmissionRepository,
} from '../../filing/submission-repository.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { contactOf } from '../../procedures/contact-questions.ts';
import type { EventRepository } from '../../requests/events/event-repository.ts';
import {
  FIRST_CODE,
  PAPER_ADDRESS,
  REPRESENTED_CODE,
  REPRESENTED_PAPER,
} from '../../requests/request-access.ts';
import type { RequestRepository } from '../../requests/request-repository.ts';
import type { Spool } from '../../requests/spool/spool.ts';
import type { AddressRepository } from '../../tracking/address-repository.ts';
import type { ReceiptRepository } from '../../tracking/receipt-repository.ts';

/** What was sent during a preview: kept in memory, gone when it stops. */
export interface PreviewStore {
  readonly submissions: SubmissionRepository;
  readonly receipts: ReceiptRepository;
  readonly requests: RequestRepository;
  readonly addresses: AddressRepository;
  readonly events: EventRepository;
  /** Memory is never away. */
  readonly spool: Spool;
  /** The last sending, whose e-mail is shown. */
  last(): Filing | undefined;
}

export function createPreviewStore(): PreviewStore {
  const filings = new Map<string, Filing>();
  const find = (isIt: (filing: Filing) => boolean) => [...filings.values()].find(isIt);

  const typed = new Map<string, Filing>();
  const closed = new Set<string>();
  const opened = (hash: string) =>
    closed.has(hash)
      ? undefined
      : (typed.get(hash) ??
        find(({ addresses }) => addresses.some(({ tokenHash }) => tokenHash === hash)));

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
    const found = opened(tokenHash);
    if (found === undefined) return undefined;
    const { receipt, submissionKey } = found;
    const shown = { receipt, submissionKey, number: 1, receipts: receiptsOf(found) };
    const represented = found.represented && { code: REPRESENTED_CODE, paper: REPRESENTED_PAPER };
    const access = { code: FIRST_CODE, paper: PAPER_ADDRESS, represented: represented ?? null };
    return { ...shown, ...access, helpedBy: null, correctedAt: null, isNotMailed: false };
  }

  function findRequest(tokenHash: string) {
    const found = opened(tokenHash);
    return found === undefined ? undefined : requestOf(found);
  }

  return {
    submissions: {
      register: (filing) => Promise.resolve(register(filing)),
      filedWith: (key, digest) => Promise.resolve(filedWith(key, digest)),
    },
    receipts: {
      findByToken: (tokenHash) => Promise.resolve(findByToken(tokenHash)),
      tryTrackingCode: ({ reference, trackingCodeHash, tokenHash }) => {
        const found = find(
          (filing) =>
            filing.reference === reference &&
            filing.codes.some(({ codeHash }) => codeHash === trackingCodeHash),
        );
        if (found !== undefined) typed.set(tokenHash, found);
        return Promise.resolve({ opened: found !== undefined });
      },
    },
    addresses: {
      stateOf: (hash) => Promise.resolve(closed.has(hash) ? 'closed' : undefined),
      close: (hash) => Promise.resolve(void closed.add(hash)),
      confirm: () => Promise.resolve(),
      // Nobody is written to.
      askCode: () => Promise.resolve('heard'),
    },
    requests: { findByToken: (tokenHash) => Promise.resolve(findRequest(tokenHash)) },
    // Nobody answers a preview: what is said there goes no further.
    events: {
      record: () => Promise.resolve({ outcome: 'recorded', event: 2 }),
      lastReceipt: () => Promise.resolve(undefined),
    },
    spool: {
      keep: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      isEmpty: () => Promise.resolve(true),
    },
    last: () => [...filings.values()].at(-1),
  };
}

/** Just received: what the page that follows a request shows first. */
function requestOf(filing: Filing) {
  const { reference, receivedAt, decision, answers, deleteAfter, proofUntil, definition } = filing;
  const at = receivedAt.toISOString();
  return {
    ...{ reference, receivedAt: at, definition, lastMove: 1, readers: 0 },
    ...{ deleteAfter, deleteBy: deleteAfter, proofUntil, erasedAt: null },
    state: 'received' as const,
    clock: decision.means === 'none' ? ('none' as const) : ('running' as const),
    implicitDecisionOn: decision.means === 'none' ? null : decision.on,
    contactWay: contactOf(answers).way,
    holder: 'applicant' as const,
    sent: answers,
    receipts: receiptsOf(filing),
    events: [
      {
        ...{ id: 1, kind: 'submission.received' as const, actor: 'applicant' as const, at },
        ...{ countsOn: parisDay(receivedAt), details: { channel: 'online' }, content: null },
      },
    ],
  };
}

const receiptsOf = ({ receipt, receivedAt }: Filing) => [
  {
    ...{ number: 1, kind: receipt.kind, event: 'submission.received' },
    issuedAt: receivedAt.toISOString(),
  },
];

function outcomeOf({ answersDigest }: Filing, digest: string): 'replayed' | 'conflict' {
  return answersDigest === digest ? 'replayed' : 'conflict';
}
