import { Hono } from 'hono';
import { startLiveSite } from '../../local/preview/live-site.ts';
import { loadPreview } from '../../local/preview/load-preview.ts';
import type { Preview, PreviewPaths } from '../../local/preview/preview-app.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import type { Draft } from './find-draft.ts';
import { preparePreview, putDraftAgain } from './prepare-preview.ts';

/** What functions read of the site, besides the definition of the procedure. */
const READ_BY_FUNCTIONS = [
  ...['/gabarit/', '/gabarit/formulaire/', '/gabarit/lecture/', '/commune.json', '/logo.svg'],
  ...['/suggestions.json', '/lieux.json', '/404.html', '/405/'],
];
/** How long a change of the draft takes to be drawn, at most; most texts are in no definition. */
const DRAWN_WITHIN_MS = 2500;

export interface LivePreview {
  readonly app: Hono;
  /** Where its parts are now. */
  readonly paths: () => PreviewPaths;
  /**
   * Reads the draft again.
   * @throws {StopError} telling the person what to mend; what was shown stays
   */
  again(): Promise<void>;
  stop(): Promise<void>;
}

export interface PreviewedDraft {
  readonly root: string;
  /** Folder of the preview: emptied first. */
  readonly folder: string;
  readonly draft: Draft;
  /** What the draft comes into. Default: the content of the project. */
  readonly content?: ContentRoot;
  /** Address of the preview, without a final slash. */
  readonly url: string;
}

/**
 * Shows a draft in the whole site, drawn page by page, with the real functions: they keep what is sent in memory.
 * @throws {StopError} telling the person what to mend
 */
export async function openLivePreview({
  root,
  folder,
  draft,
  content = contentRoot(root),
  url,
}: PreviewedDraft): Promise<LivePreview> {
  await preparePreview(root, folder, draft, content);
  const copy = contentRoot(folder, {});
  const createPreview = await loadPreview(root);
  const site = await startLiveSite(folder, { PARVIS_CONTENT: copy.name });
  const definition = `/demarches/${draft.slug}/definition.json`;
  const readDefinition = async () => (await site.read(definition))?.text();
  let drawn = await readDefinition();
  const { commune } = await loadContent(copy);
  const make = async (): Promise<Preview> => {
    if (drawn !== undefined) await site.take([definition]);
    return createPreview({ root: folder, slug: draft.slug, commune, url });
  };
  await site.take(READ_BY_FUNCTIONS);
  let preview = await make();
  /** Receipts of the draft as it was: whoever has one open reads it again as it is now. */
  const former = new Set<string>();
  const app = new Hono();
  app.all('*', async ({ req, env, redirect }) => {
    const { pathname, search } = new URL(req.url);
    const { receipt } = preview.paths;
    if (receipt !== undefined && former.has(pathname)) return redirect(receipt);
    const page = req.method === 'GET' ? await site.read(pathname + search) : undefined;
    return page ?? preview.app.fetch(req.raw, env);
  });
  return {
    app,
    paths: () => preview.paths,
    again: async () => {
      await putDraftAgain(folder, draft, content);
      const latest = Date.now() + DRAWN_WITHIN_MS;
      let now = drawn;
      while (now === drawn && Date.now() < latest) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        now = await readDefinition();
      }
      drawn = now;
      const { receipt } = preview.paths;
      if (receipt !== undefined) former.add(receipt);
      preview = await make();
    },
    stop: () => site.stop(),
  };
}
