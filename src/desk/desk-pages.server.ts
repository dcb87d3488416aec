import { createPageRenderer, type PageRenderer } from '../web/page-shell.ts';

/** Draws pages of the desk inside their own shell: public pages do not carry its style. */
export function createDeskPages(siteFolder: string): PageRenderer {
  return createPageRenderer(siteFolder, 'gabarit/bureau');
}
