import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import { PUBLISHER, type ProposalEvent } from '../../publishing/review/proposal-event.ts';
import type { ProposalStore } from '../../publishing/review/proposal-store.server.ts';
import { dueOn, type Proposal } from '../../publishing/review/proposal.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { publishTexts as texts } from './publish-texts.ts';

export interface FollowedProposals {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly store: ProposalStore;
  /** Publishes the content as it is now. @throws {StopError} with what is refused */
  readonly publish: () => Promise<unknown>;
}

/**
 * Does once what proposals wait for: checks their text, publishes those that are approved on their day, ends
 * those whose last day is over. Whoever serves the desk cannot write the content: this program does.
 * @param today day of Paris
 */
export async function followProposals(followed: FollowedProposals, today: string): Promise<void> {
  const { store, root, environment } = followed;
  const content = contentRoot(root, environment);
  for (const proposal of await store.list()) {
    const due = dueOn(proposal, today);
    if (due === undefined) continue;
    const told = await DUE[due](followed, content, proposal);
    const common = { at: new Date().toISOString(), who: PUBLISHER };
    await store.add(proposal.id, proposal.events.length, { ...common, ...told });
  }
}

type Told<Kind extends ProposalEvent['kind'] = ProposalEvent['kind']> = Kind extends unknown
  ? Omit<Extract<ProposalEvent, { kind: Kind }>, 'at' | 'who'>
  : never;
type Doing = (
  followed: FollowedProposals,
  content: ContentRoot,
  proposal: Proposal,
) => Promise<Told>;

const DUE: Readonly<Record<'check' | 'publish' | 'end', Doing>> = {
  check: async (_followed, content, { path, text }) => {
    const copy = await mkdtemp(join(tmpdir(), 'parvis-proposition-'));
    try {
      await cp(content.folder, copy, { recursive: true });
      put(copy, path, text);
      const said = await problemsOf({ ...content, folder: copy });
      return { kind: 'checked', said: [...said] };
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  },
  publish: async ({ publish }, content, { path, text, base }) => {
    const before = read(content.folder, path);
    if (before !== base) return { kind: 'refused', said: [texts.changedMeanwhile] };
    put(content.folder, path, text);
    try {
      await publish();
      return { kind: 'published', before };
    } catch (error) {
      // Whatever stopped it: what is not online is not in the content either.
      put(content.folder, path, before);
      if (!(error instanceof StopError)) throw error;
      return { kind: 'refused', said: [error.message] };
    }
  },
  end: async ({ publish }, content, { path, text, before = null }) => {
    // Changed by another proposal since: that one stays.
    if (read(content.folder, path) === text) {
      put(content.folder, path, before);
      await publish();
    }
    return { kind: 'ended' };
  },
};

async function problemsOf(content: ContentRoot): Promise<readonly string[]> {
  try {
    await loadContent(content);
    return [];
  } catch (error) {
    if (error instanceof StopError) return [error.message];
    throw error;
  }
}

function read(folder: string, path: string): string | null {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
}

function put(folder: string, path: string, text: string | null): void {
  if (text === null) {
    rmSync(join(folder, path), { force: true });
    return;
  }
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
