import { createHash } from 'node:crypto';
import type { ProposalStore } from '../../../publishing/review/proposal-store.server.ts';
import type { Proposal, ProposalState } from '../../../publishing/review/proposal.ts';
import { digestText, type OnlineContent } from '../online-content.server.ts';

/** A file as the editing tool shows it: the draft that waits, else what is online. */
export interface ShelfFile {
  /** Path from the folder of the content. */
  readonly path: string;
  /** `null`: it is not there, or a draft takes it out. */
  readonly text: string | null;
  readonly online: string | null;
  /** Other when the draft changes, and when the text online does: forty digits, as in Git. */
  readonly version: string;
  /** The draft. */
  readonly proposal?: Proposal | undefined;
}

export interface ToolShelf {
  /** Files that are there. */
  list(): Promise<readonly ShelfFile[]>;
  find(path: string): Promise<ShelfFile>;
}

/** Drafts that whoever writes goes on with. */
const OPEN: ReadonlySet<ProposalState> = new Set(['draft', 'review', 'refused']);

/** What is on the table of those who write: each file once. */
export function createToolShelf(store: ProposalStore, online: OnlineContent): ToolShelf {
  const drafts = async () => {
    const found = new Map<string, Proposal>();
    const open = (await store.list()).filter(({ state }) => OPEN.has(state));
    // The one written last: an older draft of the same file stays on its page.
    for (const proposal of open.toSorted((one, other) =>
      writtenAt(one) < writtenAt(other) ? -1 : 1,
    ))
      found.set(proposal.path, proposal);
    return found;
  };
  const shown = async (path: string, proposal: Proposal | undefined): Promise<ShelfFile> => {
    const before = await online.read(path);
    const text = proposal === undefined ? before : proposal.text;
    return { path, text, online: before, proposal, version: versionOf(text, before) };
  };
  return {
    find: async (path) => shown(path, (await drafts()).get(path)),
    list: async () => {
      const [waiting, there] = await Promise.all([drafts(), online.paths()]);
      const paths = new Set([...there, ...waiting.keys()]);
      const all = await Promise.all(
        [...paths].toSorted().map((path) => shown(path, waiting.get(path))),
      );
      return all.filter(({ text }) => text !== null);
    },
  };
}

const writtenAt = ({ events, writing }: Proposal) => events[writing]?.at ?? '';

function versionOf(text: string | null, online: string | null): string {
  return digestOf([digestText(text), digestText(online)]);
}

/** One digest of several, as long as those of Git. */
export function digestOf(parts: readonly string[]): string {
  return createHash('sha1').update(parts.join(' ')).digest('hex');
}
