import type { VNode } from 'preact';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { seeOther } from '../../kit/see-other.ts';
import { FOLDERS, isContentPath } from '../../publishing/review/content-path.ts';
import type { Handler } from '../../web/handler.ts';
import { readForm, type FormEntries } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { FILE_PARAMETER, PARTS, proposalPage } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';
import { ContentsPage } from './ContentsPage.tsx';
import { FilePage } from './FilePage.tsx';
import { digestText } from './online-content.server.ts';
import { createProposalActs } from './proposal-acts.server.ts';
import { ProposalPage } from './ProposalPage.tsx';
import type { ContentsDependencies, Took } from './proposals-of-desk.server.ts';
import { undoableOf } from './undoable.ts';

const DONE: ReadonlySet<string> = new Set(['online', 'withdrawn', 'ended']);

/**
 * Contents (`/bureau/contenus/`), for those who write the site: what is online with its history, what is proposed,
 * and who approves. The site itself is changed by another program, which checks everything first.
 */
export function createContentsHandler(dependencies: ContentsDependencies): Handler {
  const { gate, pages, store, online, isAloneAllowed } = dependencies;
  const say = createDeskMessages({ pages, place: 'contents' });
  const take = createProposalActs(dependencies);

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    if (caller.kind !== 'editor') return say(caller, texts.notYours, { status: 403 });
    if (store === undefined) return say(caller, texts.closed, { status: 404 });
    const { pathname, searchParams } = new URL(request.url);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && request.method !== 'POST') {
      const headers = { allow: 'GET, HEAD, POST' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    const reading = isRead ? undefined : await readForm(request, { text: 'answers' });
    if (reading !== undefined && reading.kind !== 'form') {
      return say(caller, requestTexts.unreadable, { status: 400 });
    }
    const form = fieldsOf(reading?.entries ?? []);
    if (params.proposal !== undefined) {
      return reading === undefined
        ? showProposal(caller, params.proposal)
        : after(caller, await take.act(caller, params.proposal, form), form);
    }
    if (!pathname.startsWith('/bureau/contenus/fichier')) return showAll(caller);
    const path = (form[FILE_PARAMETER] ?? searchParams.get(FILE_PARAMETER) ?? '').trim();
    if (!isContentPath(path)) return showAll(caller, path);
    if (reading === undefined) return showFile(caller, path);
    return after(caller, await take.start(caller, path, form), form);
  };

  async function after(caller: DeskCaller, took: Took, form: Readonly<Record<string, string>>) {
    if ('id' in took && took.problem === undefined) {
      return seeOther(proposalPage(took.id));
    }
    if ('id' in took) return showProposal(caller, took.id, took.problem, form);
    return showFile(caller, took.path, took.problem, form[PARTS.text]);
  }

  async function showAll(caller: DeskCaller, wrong?: string): Promise<Response> {
    const proposals = (await store?.list()) ?? [];
    const props = {
      files: await online.list(),
      waiting: proposals.filter(({ state }) => !DONE.has(state)),
      folders: FOLDERS.map(({ path }) => path),
      wrong,
    };
    return draw(caller, texts.title, <ContentsPage {...props} />, wrong === undefined ? 200 : 422);
  }

  async function showFile(caller: DeskCaller, path: string, problem?: string, typed?: string) {
    const text = await online.read(path);
    const history = ((await store?.list()) ?? []).filter((one) => one.path === path);
    const page = (
      <FilePage
        {...{ path, history, problem }}
        undoable={undoableOf(history, text)}
        text={typed ?? text ?? ''}
        seen={digestText(text)}
        mayRemove={text !== null}
      />
    );
    return draw(caller, texts.file.title(path), page, problem === undefined ? 200 : 422);
  }

  async function showProposal(
    caller: DeskCaller,
    id: string,
    problem?: string,
    typed?: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const proposal = await store?.find(id);
    if (proposal === undefined) return say(caller, texts.unknown, { status: 404 });
    const who = { id: caller.agentId, name: caller.name.name };
    const page = (
      <ProposalPage
        {...{ proposal, problem, ...(typed !== undefined && { typed }) }}
        acts={take.actsFor(proposal, who, isAloneAllowed)}
        seen={digestText(await online.read(proposal.path))}
      />
    );
    const title = texts.proposal.title(proposal.path);
    return draw(caller, title, page, problem === undefined ? 200 : 409);
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

function fieldsOf(entries: FormEntries): Readonly<Record<string, string>> {
  return Object.fromEntries(entries);
}
