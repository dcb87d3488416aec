import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ProposalEventSchema, type ProposalEvent } from './proposal-event.ts';
import { readProposal, type Proposal } from './proposal.ts';

/** Changes of the content that wait, are online, or were. */
export interface ProposalStore {
  /** The last one first. */
  list(): Promise<readonly Proposal[]>;
  find(id: string): Promise<Proposal | undefined>;
  /**
   * Adds an event after those that the caller saw.
   * @returns false when somebody added another one meanwhile
   */
  add(id: string, seen: number, event: ProposalEvent): Promise<boolean>;
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/u;

/**
 * Keeps them in a folder: a folder each, a file an event, numbered. A number is taken once, whoever asks: two
 * people who act at the same time do not undo one another.
 */
export function createProposalStore(folder: string): ProposalStore {
  // Events never change: those of a proposal are read again when there are more of them.
  const known = new Map<string, Proposal>();
  const find = async (id: string) => {
    if (!ID.test(id)) return undefined;
    const place = join(folder, id);
    const files = await readdir(place).catch(() => []);
    const names = files.filter((name) => name.endsWith('.json'));
    const read = known.get(id);
    if (read?.events.length === names.length) return read;
    const texts = await Promise.all(
      names.toSorted().map((name) => readFile(join(place, name), 'utf8')),
    );
    // An event that is being written has no end yet: it happens at the next look.
    const whole = texts.filter((text) => text.endsWith('}'));
    const events = whole.map((text) => JSON.parse(text) as unknown);
    const proposal = readProposal(id, v.parse(v.array(ProposalEventSchema), events));
    if (proposal !== undefined && whole.length === names.length) known.set(id, proposal);
    return proposal;
  };
  return {
    find,
    list: async () => {
      const ids = await readdir(folder).catch(() => []);
      const found = await Promise.all(ids.map(find));
      return found
        .filter((one) => one !== undefined)
        .toSorted((one, other) => (lastAt(one) < lastAt(other) ? 1 : -1));
    },
    add: async (id, seen, event) => {
      await mkdir(join(folder, id), { recursive: true });
      const name = `${String(seen + 1).padStart(5, '0')}.json`;
      try {
        await writeFile(join(folder, id, name), JSON.stringify(event), { flag: 'wx' });
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      }
    },
  };
}

const lastAt = ({ events }: Proposal): string => events.at(-1)?.at ?? '';
