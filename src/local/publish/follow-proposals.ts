import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFile } from '../../desk/contents/online-file.ts';
import { StopError } from '../../kit/stop-error.ts';
import { PUBLISHER, type ProposalEvent } from '../../publishing/review/proposal-event.ts';
import type { ProposalStore } from '../../publishing/review/proposal-store.server.ts';
import { dueOn, type Proposal } from '../../publishing/review/proposal.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { forgeTexts } from './forge/forge-texts.ts';
import type { Forge, SentFile } from './forge/forge.ts';
import { publishTexts as texts } from './publish-texts.ts';
import { putText, readText, tryText } from './tried-text.ts';

export interface FollowedProposals {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly store: ProposalStore;
  /** The Git server of the commune, when there is one: it keeps what is published too. */
  readonly forge?: Forge | undefined;
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
      return { kind: 'checked', said: [...(await tryText(content, copy, path, text))] };
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  },
  publish: async ({ publish, forge }, content, proposal) => {
    const { path, text, base } = proposal;
    // What was changed there meanwhile counts: it is compared with what its author saw.
    await forge?.meet();
    const before = readText(content.folder, path);
    if (before !== base) return { kind: 'refused', said: [texts.changedMeanwhile] };
    putText(content.folder, path, text);
    try {
      await publish();
      await forge?.send(describeSent(proposal));
      return { kind: 'published', before };
    } catch (error) {
      // Whatever stopped it: what is not online is not in the content either.
      putText(content.folder, path, before);
      if (!(error instanceof StopError)) throw error;
      return { kind: 'refused', said: [error.message] };
    }
  },
  end: async ({ publish, forge }, content, proposal) => {
    const { path, text, before = null } = proposal;
    // Changed by another proposal since: that one stays.
    if (readText(content.folder, path) === text) {
      putText(content.folder, path, before);
      await publish();
      await forge?.send({
        ...describeSent({ ...proposal, text: before }),
        author: PUBLISHER,
        message: forgeTexts.ended,
      });
    }
    return { kind: 'ended' };
  },
};

/** What the forge keeps of a change: who wrote it last, and who approved it. */
function describeSent({ path, text, base, events }: Proposal): SentFile {
  const author = events.findLast(({ kind }) => kind === 'written')?.who ?? PUBLISHER;
  const approver = events.findLast(({ kind }) => kind === 'approved')?.who;
  return {
    path,
    title: describeFile(path, text ?? base).title,
    author,
    message: forgeTexts.who(author.name, approver?.name),
  };
}
