import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openReleases } from '../../src/host/releases/releases.ts';
import { followPreviews } from '../../src/local/preview/follow-previews.ts';
import { adoptBuilt } from '../../src/local/publish/adopt-built.ts';
import { followProposals } from '../../src/local/publish/follow-proposals.ts';
import { publish } from '../../src/local/publish/publish.ts';
import { createDraftPreviewStore } from '../../src/publishing/review/draft-preview-store.server.ts';
import { createProposalStore } from '../../src/publishing/review/proposal-store.server.ts';
import type { DeskVisitor } from './desk-visitor.ts';
import { useDesk, type TestDesk } from './desk.ts';
import { readArrived } from './entry.ts';
import type { ReadPage } from './page.ts';
import { ROOT } from './project.ts';
import { copyContent, type TemporaryContent } from './temporary-content.ts';

export const CONTENTS = '/bureau/contenus/';

/** Two editors at the desk, in front of a content that is really published. */
export interface Editors {
  readonly desk: TestDesk;
  readonly content: TemporaryContent;
  /** Folder of the proposals. */
  readonly proposals: string;
  readonly claire: DeskVisitor;
  readonly marc: DeskVisitor;
  /** Both again, in front of what is online now. */
  signIn(): Promise<void>;
  /** Does what proposals wait for, on a day. */
  follow(day: string): Promise<void>;
  /** Draws the drafts that have a link. */
  draw(): Promise<void>;
  /** A browser without an account, in front of what was online when both signed in. */
  visitor(settings?: Readonly<Record<string, string>>): DeskVisitor;
  /** The page of the last proposal. */
  lastOne(): Promise<string>;
}

export function useEditors(): Editors {
  const desk = useDesk();
  const content = copyContent();
  // Beside the packages, where functions find their fonts.
  const folder = mkdtempSync(join(ROOT, '.parvis', 'test-contents-'));
  const settings = { PARVIS_PUBLICATIONS: folder, PARVIS_CONTENT: content.source.folder };
  const publishing = { root: ROOT, environment: { ...process.env, ...settings } };
  const proposals = join(folder, 'propositions');
  const store = createProposalStore(proposals);
  const previews = createDraftPreviewStore(proposals);
  let built = '';
  const releases = openReleases(ROOT, settings);
  const publishNow = () => publish(publishing);
  const editors = {
    ...{ desk, content, proposals },
    claire: desk as unknown as DeskVisitor,
    marc: desk as unknown as DeskVisitor,
    signIn: async () => {
      const online = await releases.online();
      built = releases.folderOf(online?.name ?? '');
      editors.claire = editors.visitor();
      editors.marc = editors.visitor();
      await editors.claire.signIn('redaction', { from: CONTENTS });
      await editors.marc.signIn('relecture', { from: CONTENTS });
    },
    follow: (day: string) => followProposals({ ...publishing, store, publish: publishNow }, day),
    draw: () => followPreviews({ ...publishing, store, previews }, new Date()),
    visitor: (more: Readonly<Record<string, string>> = {}) =>
      desk.visitor({ PARVIS_PROPOSALS: proposals, PARVIS_BUILT: built, ...more }),
    lastOne: async () => `${CONTENTS}propositions/${(await store.list())[0]?.id ?? ''}`,
  };
  beforeAll(async () => {
    await adoptBuilt(ROOT, publishing.environment);
    await desk.invite('redaction');
    await desk.invite('relecture');
    await editors.signIn();
  });
  afterAll(() => {
    content.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  return editors;
}

export const see = async (who: DeskVisitor, path: string): Promise<ReadPage> =>
  readArrived(await who.go(path));

/** Presses a button of a page, its form filled in. @returns the page that follows */
export async function press(
  who: DeskVisitor,
  path: string,
  button: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<ReadPage> {
  const { document } = await see(who, path);
  const pressed = document.querySelector(`button[value="${button}"]`)?.closest('form');
  const controls = pressed?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [];
  const fields: Record<string, string> = {};
  for (const { name, value, type, checked } of controls) {
    if (type !== 'checkbox' || checked) fields[name] = value;
  }
  const form = { ...fields, ...typed, _acte: button };
  return readArrived(await who.post(pressed?.getAttribute('action') ?? path, form));
}
