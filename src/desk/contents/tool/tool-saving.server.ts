import { isContentPath } from '../../../publishing/review/content-path.ts';
import type { ProposalAct } from '../../../publishing/review/proposal.ts';
import type { DeskCaller } from '../../caller.server.ts';
import { PARTS } from '../contents-paths.ts';
import { digestText } from '../online-content.server.ts';
import type { createProposalActs } from '../proposal-acts.server.ts';
import type { Took } from '../proposals-of-desk.server.ts';
import { textOf, type ToolChange } from './tool-changes.ts';
import type { ShelfFile, ToolShelf } from './tool-shelf.server.ts';
import { toolTexts as texts } from './tool-texts.ts';

/** A change that may be taken, beside the file as it is now. */
interface Judged {
  readonly file: ShelfFile;
  /** `null`: the file goes. */
  readonly text: string | null;
}

/**
 * Takes what the tool saves, as drafts: the same acts, with the same rights, as on the pages of the desk.
 * @param toPath path from the folder of the content; nothing outside it
 * @returns files as they are now, or why nothing was taken
 */
export function createToolSaving(
  shelf: ToolShelf,
  take: ReturnType<typeof createProposalActs>,
  toPath: (path: string) => string | undefined,
) {
  return async (caller: DeskCaller, changes: readonly ToolChange[]) => {
    const judged: Judged[] = [];
    for (const change of changes) {
      const one = await judge(change);
      if (typeof one === 'string') return one;
      judged.push(one);
    }
    const saved: ShelfFile[] = [];
    for (const { file, text } of judged) {
      const problem = await save(caller, file, text);
      if (problem !== undefined) return problem;
      saved.push(await shelf.find(file.path));
    }
    return saved;
  };

  async function judge(change: ToolChange): Promise<Judged | string> {
    const path = toPath(change.path);
    if (path === undefined || !isContentPath(path)) return texts.notContent;
    if ((change.from_path ?? change.path) !== change.path) return texts.renamed;
    const file = await shelf.find(path);
    if (change.operation === 'create' && file.text !== null) return texts.exists;
    if (change.operation !== 'create' && change.sha !== file.version) return texts.changed;
    if (change.operation === 'delete') return { file, text: null };
    const text = textOf(change);
    return text === undefined ? texts.notContent : { file, text };
  }

  /** @returns what is wrong, in a sentence */
  async function save(caller: DeskCaller, file: ShelfFile, text: string | null) {
    const { path, online, proposal } = file;
    if (text === file.text) return undefined;
    const act = (asked: ProposalAct, form: Readonly<Record<string, string>> = {}) =>
      proposal === undefined
        ? undefined
        : take.act(caller, proposal.id, {
            ...form,
            [PARTS.act]: asked,
            [PARTS.events]: String(proposal.events.length),
          });
    const seen = { [PARTS.seen]: digestText(online) };
    // Back to what is online, or gone: the draft is given up, and no other one says the same.
    const isOver = text === online || text === null || proposal?.text === null;
    if (isOver) {
      const problem = problemOf(await act('withdraw'));
      if (problem !== undefined || text === online) return problem;
    } else if (proposal !== undefined) {
      return problemOf(await act('write', { ...seen, [PARTS.text]: text }));
    }
    const button = text === null ? 'remove' : 'write';
    const form = { ...seen, [PARTS.text]: text ?? '', [PARTS.act]: button };
    return problemOf(await take.start(caller, path, form));
  }
}

const problemOf = (took: Took | undefined): string | undefined => took?.problem;
