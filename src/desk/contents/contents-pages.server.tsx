import type { VNode } from 'preact';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { FOLDERS } from '../../publishing/review/content-path.ts';
import { actsOf, isOver, isShown, type Proposal } from '../../publishing/review/proposal.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { PARTS, previewPath } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';
import { ContentsPage } from './ContentsPage.tsx';
import type { DraftLinkProps } from './DraftLink.tsx';
import type { WrittenEntry } from './fields/entry-form.ts';
import { entryOfFile } from './fields/entry-of-file.server.ts';
import { FilePage } from './FilePage.tsx';
import { digestText } from './online-content.server.ts';
import { describeFile } from './online-file.ts';
import { ProposalPage } from './ProposalPage.tsx';
import type { ContentsDependencies } from './proposals-of-desk.server.ts';
import { startFromTypical } from './start-from-typical.server.ts';
import { titleOf } from './title-of.server.ts';
import { undoableOf } from './undoable.ts';

/** How a file is shown again: what was typed, and what is wrong. */
interface Shown {
  readonly problem?: string | undefined;
  readonly typed?: Readonly<Record<string, string>>;
  /** Boxes that were not taken. */
  readonly wrong?: WrittenEntry;
  /** Whether its author prefers a text to boxes. */
  readonly isText?: boolean;
  /** The typical procedure that a new file starts from. */
  readonly from?: string;
}

/** The pages of contents, for whoever may open them. */
export function createContentsPages(
  { pages, store, online, previews, clock, siteUrl, isAloneAllowed }: ContentsDependencies,
  say: ReturnType<typeof createDeskMessages>,
) {
  return { all, file, proposal };

  async function all(caller: DeskCaller, wrong?: string): Promise<Response> {
    const proposals = (await store?.list()) ?? [];
    const props = {
      files: await online.list(),
      waiting: await Promise.all(
        proposals
          .filter((one) => !isOver(one))
          .map(async (proposal) => ({ proposal, title: await titleOf(proposal, online) })),
      ),
      folders: FOLDERS.map(({ path }) => path),
      wrong,
    };
    return draw(caller, texts.title, <ContentsPage {...props} />, wrong === undefined ? 200 : 422);
  }

  async function file(caller: DeskCaller, path: string, shown: Shown): Promise<Response> {
    const { problem, typed, wrong, isText = false, from = '' } = shown;
    const before = await online.read(path);
    const today = parisDay(clock());
    const start = before ?? (await startFromTypical(online, path, from, today)) ?? '';
    const text = typed?.[PARTS.text] ?? start;
    const history = ((await store?.list()) ?? []).filter((one) => one.path === path);
    const { title } = describeFile(path, text);
    const page = (
      <FilePage
        {...{ path, title, history, problem, text }}
        undoable={undoableOf(history, before)}
        seen={digestText(before)}
        mayRemove={before !== null}
        boxes={isText ? undefined : await entryOfFile(online, path, { text, today, wrong })}
      />
    );
    const isRight = problem === undefined && wrong === undefined;
    return draw(caller, title, page, isRight ? 200 : 422);
  }

  async function proposal(caller: DeskCaller, id: string, shown: Shown): Promise<Response> {
    const { problem, typed, wrong, isText = false } = shown;
    const found = await store?.find(id);
    if (found === undefined) return say(caller, texts.unknown, { status: 404 });
    const { path } = found;
    const who = { id: caller.agentId, name: caller.name.name };
    const text = typed?.[PARTS.text] ?? found.text ?? '';
    const today = parisDay(clock());
    const page = (
      <ProposalPage
        {...{ proposal: found, problem, link: await linkOf(found), ...(typed && { typed }) }}
        acts={actsOf(found, who, isAloneAllowed)}
        seen={digestText(await online.read(path))}
        boxes={isText ? undefined : await entryOfFile(online, path, { text, today, wrong })}
      />
    );
    const status = wrong !== undefined ? 422 : problem === undefined ? 200 : 409;
    return draw(caller, texts.proposal.title(path), page, status);
  }

  async function linkOf(found: Proposal): Promise<DraftLinkProps | undefined> {
    const { id, share } = found;
    if (share === undefined || !isShown(found, clock())) return undefined;
    const isDrawn = (await previews?.has(found)) === true;
    return { url: siteUrl + previewPath({ id, key: share.key }), until: share.until, isDrawn };
  }

  function draw(caller: DeskCaller, title: string, page: VNode, status: number) {
    const framed = (
      <DeskFrame caller={caller} place="contents">
        {page}
      </DeskFrame>
    );
    return pages.render(status === 200 ? title : mistakeTexts.title(title), framed, { status });
  }
}
