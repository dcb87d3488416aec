import type { VNode } from 'preact';
import { isSameSecret } from '../../kit/same-secret.server.ts';
import { seeOther } from '../../kit/see-other.ts';
import type { DraftPreviewStore } from '../../publishing/review/draft-preview-store.server.ts';
import {
  PREVIEW_PARTS,
  publishedPath,
  type DraftPreview,
} from '../../publishing/review/draft-preview.ts';
import type { ProposalStore } from '../../publishing/review/proposal-store.server.ts';
import { isShown, type Proposal } from '../../publishing/review/proposal.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import { MessagePage } from '../../web/MessagePage.tsx';
import type { PageRenderer } from '../../web/page-shell.ts';
import { PREVIEW_DEFINITION, PREVIEW_NAMES, previewPath } from './contents-paths.ts';
import { draftPreviewTexts as texts } from './draft-preview-texts.ts';
import { dressPreview, relaxFiles } from './dress-preview.tsx';
import { previewPolicy } from './preview-policy.server.ts';

export interface DraftPreviewDependencies {
  readonly pages: PageRenderer;
  readonly clock: Clock;
  /** Nothing where contents are written in a forge, or on a computer. */
  readonly store: ProposalStore | undefined;
  readonly previews: DraftPreviewStore | undefined;
}

/** Nothing of a draft stays on the way, in a list of results, or in the address of another page. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
};

/**
 * A draft for somebody without an account, on a phone (`/apercus/…`): its page, its form, its receipt, its
 * e-mail, drawn beforehand by what draws those of the site. Nothing is filed there.
 */
export function createDraftPreviewHandler(dependencies: DraftPreviewDependencies): Handler {
  const { pages, clock, store, previews } = dependencies;

  return async (request, { params }) => {
    const proposal = await store?.find(params.proposal ?? '');
    const { share } = proposal ?? {};
    const key = params.key ?? '';
    if (proposal === undefined || share === undefined || !isSameSecret(key, share.key)) {
      return say(texts.unknown, 404);
    }
    if (!isShown(proposal, clock())) return say(texts.over, 410);
    const place = { id: proposal.id, key };
    // Whatever is sent is not read: it leads to the receipt that would follow.
    if (request.method === 'POST') return seeOther(previewPath(place, 'receipt'), HEADERS);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(texts.unknown, 405);
    const preview = await previews?.find(proposal);
    if (preview === undefined) return say(texts.drawing, 200);
    if (preview.said.length > 0) return say({ ...texts.refused, paragraphs: [] }, 200, preview);
    return show(request, proposal, preview, (params.part ?? '').replace(/\/$/u, ''));
  };

  async function show(
    request: Request,
    { id, path, share }: Proposal,
    preview: DraftPreview,
    asked: string,
  ): Promise<Response> {
    const { key = '', until = '' } = share ?? {};
    const place = { id, key };
    if (asked === PREVIEW_DEFINITION && preview.definition !== undefined) {
      const headers = { ...HEADERS, 'content-type': 'application/json' };
      return new Response(relaxFiles(preview.definition), { headers });
    }
    const part = PREVIEW_PARTS.find((one) => PREVIEW_NAMES[one].replace('/', '') === asked);
    const drawn = part === undefined ? undefined : preview.parts[part];
    if (part === undefined || drawn === undefined) return say(texts.unknown, 404);
    const slug = /^demarches\/(.+)\.md$/u.exec(publishedPath(path))?.[1];
    const html = dressPreview(drawn, slug, { place, part, preview, until });
    const policy = previewPolicy(part, html, {
      host: new URL(request.url).host,
      scripts: preview.scripts,
      definition: previewPath(place) + PREVIEW_DEFINITION,
    });
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(html, {
      headers: { ...HEADERS, ...type, 'content-security-policy': policy },
    });
  }

  async function say(
    { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
    status: number,
    preview?: DraftPreview,
  ): Promise<Response> {
    const page: VNode = (
      <MessagePage title={title} paragraphs={paragraphs} links={[]}>
        {preview !== undefined && (
          <>
            <p>
              <strong>{texts.notOnline}.</strong> {texts.refused.intro}
            </p>
            {preview.said
              .flatMap((said) => said.split('\n'))
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </>
        )}
      </MessagePage>
    );
    return pages.render(title, page, { status, headers: HEADERS });
  }
}
