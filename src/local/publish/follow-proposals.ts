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
import type { Forge } from './forge/forge.ts';
import type { SentFile } from './forge/waiting-files.ts';
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
  const { store, root, environment, forge } = followed;
  const content = contentRoot(root, environment);
  for (const proposal of await store.list()) {
    const due = dueOn(proposal, today);
    if (due === undefined) continue;
    // Somebody may have acted while another one was published.
    if ((await store.find(proposal.id))?.events.length !== proposal.events.length) continue;
    const told = await DUE[due](followed, content, proposal);
    await note(store, proposal, { at: new Date().toISOString(), who: PUBLISHER, ...told });
    const sent = sentBy(content.folder, proposal, told);
    if (sent !== undefined) await forge?.send(sent);
  }
}

/** How often what is online is noted again when somebody acts at the same instant. */
const MOST_TRIES = 20;

/**
 * Notes what was done. What was found in a text is not noted after another text: it is looked at again. What is
 * online is noted after whatever somebody did meanwhile: it is true all the same.
 */
async function note(store: ProposalStore, seen: Proposal, event: ProposalEvent): Promise<void> {
  const isTrueAfterAll = event.kind === 'published' || event.kind === 'ended';
  if (await store.add(seen.id, seen.events.length, event)) return;
  for (let tries = 0; isTrueAfterAll && tries < MOST_TRIES; tries += 1) {
    const known = (await store.find(seen.id))?.events.length ?? 0;
    if (await store.add(seen.id, known, event)) return;
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
  publish: async ({ publish }, content, { path, text, base }) => {
    const before = readText(content.folder, path);
    if (before !== base) return { kind: 'refused', said: [texts.changedMeanwhile] };
    putText(content.folder, path, text);
    try {
      await publish();
      return { kind: 'published', before };
    } catch (error) {
      // Whatever stopped it: what is not online is not in the content either.
      putText(content.folder, path, before);
      if (!(error instanceof StopError)) throw error;
      return { kind: 'refused', said: [error.message] };
    }
  },
  end: async ({ publish }, content, { path, text, before = null }) => {
    // Changed by another proposal since: that one stays.
    if (readText(content.folder, path) === text) {
      putText(content.folder, path, before);
      await publish();
    }
    return { kind: 'ended' };
  },
};

/** What the forge keeps of a change: who wrote it last, and who approved it. */
function sentBy(
  folder: string,
  { path, text, base, before = null, events }: Proposal,
  told: Told,
): SentFile | undefined {
  const title = describeFile(path, text ?? base).title;
  if (told.kind === 'ended') {
    if (readText(folder, path) !== before) return undefined;
    const back = { path, title, text: before, before: text };
    return { ...back, author: PUBLISHER, message: forgeTexts.ended };
  }
  if (told.kind !== 'published') return undefined;
  const author = events.findLast(({ kind }) => kind === 'written')?.who ?? PUBLISHER;
  const approver = events.findLast(({ kind }) => kind === 'approved')?.who;
  const message = forgeTexts.who(author.name, approver?.name);
  return { path, title, text, before: told.before, author, message };
}
