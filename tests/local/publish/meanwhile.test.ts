import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followProposals } from '../../../src/local/publish/follow-proposals.ts';
import type { ProposalEvent } from '../../../src/publishing/review/proposal-event.ts';
import {
  createProposalStore,
  type ProposalStore,
} from '../../../src/publishing/review/proposal-store.server.ts';
import { ROOT } from '../../support/project.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const ID = '00000000-0000-4000-8000-00000000000a';
const TODAY = '2026-12-01';
const common = { at: '2026-11-30T10:00:00Z', who: { id: 'claire', name: 'Claire Petit' } };

const content = useTemporaryContent();
let folder: string;
let store: ProposalStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-meanwhile-'));
  store = createProposalStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const online = () => content().read(`content/${NEWS}`);
const written = (text: string): ProposalEvent => ({
  ...{ ...common, kind: 'written', path: NEWS, text, base: online(), isReturn: false },
});
async function have(events: readonly ProposalEvent[]): Promise<void> {
  for (const [index, event] of events.entries()) await store.add(ID, index, event);
}
/** @param publish what publishing does */
const follow = (used: ProposalStore, publish: () => Promise<unknown> = () => Promise.resolve()) => {
  const environment = { PARVIS_CONTENT: content().source.folder };
  return followProposals({ root: ROOT, environment, store: used, publish }, TODAY);
};
const now = async () => {
  const found = await store.find(ID);
  if (found === undefined) throw new RangeError(ID);
  return found;
};

test('what was found in a text is not said of the one that was written meanwhile', async () => {
  await have([written(online().replace('owner: etat-civil', 'owner: personne'))]);
  let isFirst = true;
  await follow({
    ...store,
    find: async (id) => {
      const found = await store.find(id);
      if (isFirst) await store.add(id, 1, written(`${online()}Un mot de plus.\n`));
      isFirst = false;
      return found;
    },
  });
  expect((await now()).problems).toBeUndefined();
  await follow(store);
  expect((await now()).problems).toEqual([]);
});

test('a change that is given up before its turn is not published', async () => {
  await have([
    written(`${online()}Un mot de plus.\n`),
    { ...common, kind: 'submitted' },
    { ...common, kind: 'approved' },
  ]);
  const seen = await store.list();
  await store.add(ID, 3, { ...common, kind: 'withdrawn' });
  await follow({ ...store, list: () => Promise.resolve(seen) });
  expect((await now()).state).toBe('withdrawn');
  expect(online()).not.toContain('Un mot de plus.');
});

test('a change that is given up while it is published is online, and says so', async () => {
  const before = online();
  await have([
    written(`${before}Un mot de plus.\n`),
    { ...common, kind: 'submitted' },
    { ...common, kind: 'approved', until: '2026-12-05' },
  ]);
  await follow(store, () => store.add(ID, 3, { ...common, kind: 'withdrawn' }));
  expect((await now()).state).toBe('online');
  expect((await now()).before).toBe(before);
  expect(online()).toContain('Un mot de plus.');
});
