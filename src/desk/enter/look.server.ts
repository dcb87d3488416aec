import { foldText } from '../../kit/fold-text.ts';
import type { DeskLine } from '../list/desk-line.ts';
import type { ListRepository } from '../list/list-repository.ts';
import { LOOKED, type Looked } from './enter-paths.ts';
import type { FoundRequest, LookedAt, LookedFor } from './looked.ts';

/** What is whole enough to be the same: the beginning of an address would find those of others. */
const WHOLE: Readonly<Record<Looked, RegExp>> = {
  nom: /\p{L}{3}/u,
  telephone: /^\D*(?:\d\D*){9,15}$/u,
  courriel: /^\S+@\S+\.\S+$/u,
};

/**
 * Looks for requests by a name, a phone number, an e-mail address, among those that the agent may read. A
 * shared address is no identity: what is the same is said, and no more.
 * @returns nothing when what was typed is too short to look for
 */
export async function look(
  list: Pick<ListRepository, 'search'>,
  typed: LookedFor,
): Promise<LookedAt | undefined> {
  const asked = LOOKED.filter((name) => WHOLE[name].test(typed[name]));
  const answers = await Promise.all(
    asked.map(async (name) => ({ name, found: await list.search(typed[name], undefined) })),
  );
  const looked = answers.flatMap(({ name, found }) =>
    found.outcome === 'looked' ? [{ name, found }] : [],
  );
  if (looked.length === 0) return undefined;
  const requests = new Map<string, FoundRequest>();
  for (const { name, found } of looked) {
    for (const line of found.lines) {
      if (name === 'nom' && !isNamed(line, typed.nom)) continue;
      const same = requests.get(line.reference)?.same ?? [];
      requests.set(line.reference, { line, same: [...same, name] });
    }
  }
  const all = [...requests.values()].toSorted(byLikeness);
  return {
    open: all.filter(({ line }) => line.queue !== 'done'),
    over: all.filter(({ line }) => line.queue === 'done'),
    isCut: looked.some(({ found }) => found.total > found.lines.length),
  };
}

/** A search by words also finds the streets that bear a name. */
function isNamed({ name }: DeskLine, typed: string): boolean {
  const words = (text: string) => foldText(text).split(/[^\p{L}\p{N}]+/u);
  const found = words(name ?? '');
  return words(typed).some(
    (word) => word.length > 2 && found.some((other) => other.startsWith(word)),
  );
}

/** What has most in common first, then the last that came. */
function byLikeness(one: FoundRequest, other: FoundRequest): number {
  const likeness = other.same.length - one.same.length;
  return likeness || other.line.receivedOn.localeCompare(one.line.receivedOn);
}
