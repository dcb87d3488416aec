import { seeOther } from '../../kit/see-other.ts';
import { isContentPath } from '../../publishing/review/content-path.ts';
import type { Handler } from '../../web/handler.ts';
import { readForm } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { createContentsPages } from './contents-pages.server.tsx';
import { CONTENT_FILE_PAGE, FILE_PARAMETER, PARTS, proposalPage } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';
import { entryFormOf, writeEntry, type WrittenEntry } from './fields/entry-form.ts';
import { createProposalActs } from './proposal-acts.server.ts';
import type { ContentsDependencies, Took } from './proposals-of-desk.server.ts';

type Form = Readonly<Record<string, string>>;

/**
 * Contents (`/bureau/contenus/`), for those who write the site: what is online with its history, what is proposed,
 * and who approves. The site itself is changed by another program, which checks everything first.
 */
export function createContentsHandler(dependencies: ContentsDependencies): Handler {
  const { gate, pages, store, online } = dependencies;
  const say = createDeskMessages({ pages, place: 'contents' });
  const take = createProposalActs(dependencies);
  const show = createContentsPages(dependencies, say);

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
    const form = reading === undefined ? undefined : Object.fromEntries(reading.entries);
    const isText = searchParams.get(PARTS.view) === 'texte';
    if (params.proposal !== undefined) {
      return form === undefined
        ? show.proposal(caller, params.proposal, { isText })
        : actOn(caller, params.proposal, form);
    }
    if (!pathname.startsWith(CONTENT_FILE_PAGE)) return show.all(caller);
    const path = (form?.[FILE_PARAMETER] ?? searchParams.get(FILE_PARAMETER) ?? '').trim();
    if (!isContentPath(path)) return show.all(caller, path);
    if (form === undefined) {
      return show.file(caller, path, { isText, from: searchParams.get(PARTS.typical) ?? '' });
    }
    return start(caller, path, form);
  };

  async function actOn(caller: DeskCaller, id: string, form: Form): Promise<Response> {
    const { path = '', text = '' } = (await store?.find(id)) ?? {};
    const boxed = readBoxes(form, path, text ?? '');
    if (boxed.wrong !== undefined) return show.proposal(caller, id, { ...boxed, typed: form });
    return after(caller, await take.act(caller, id, boxed.form), boxed.form);
  }

  async function start(caller: DeskCaller, path: string, form: Form): Promise<Response> {
    const boxed = readBoxes(form, path, (await online.read(path)) ?? '');
    if (boxed.wrong !== undefined) return show.file(caller, path, boxed);
    return after(caller, await take.start(caller, path, boxed.form), boxed.form);
  }

  function after(caller: DeskCaller, took: Took, typed: Form): Promise<Response> | Response {
    if ('id' in took && took.problem === undefined) return seeOther(proposalPage(took.id));
    const { problem } = took;
    if ('id' in took) return show.proposal(caller, took.id, { problem, typed });
    return show.file(caller, took.path, { problem, typed });
  }
}

/**
 * Writes the file from its boxes.
 * @param before the file, whose keys without a box stay
 * @returns the form as if the file had been typed, or what is wrong in the boxes
 */
function readBoxes(
  form: Form,
  path: string,
  before: string,
): { readonly form: Form; readonly wrong?: WrittenEntry } {
  const entry = entryFormOf(path);
  if (form[PARTS.boxes] === undefined || form[PARTS.act] !== 'write' || entry === undefined) {
    return { form };
  }
  const written = writeEntry(entry, form, before);
  return written.problems.length > 0
    ? { form, wrong: written }
    : { form: { ...form, [PARTS.text]: written.text } };
}
