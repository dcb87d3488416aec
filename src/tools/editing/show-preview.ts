import type CMS from '@sveltia/cms';
import { PREVIEWED } from '../../editing/configuration.ts';
import { CONTENT_KINDS } from '../../editing/content-kinds.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { paletteStyle } from '../../site/palette/palette-style.ts';
import actions from '../../site/styles/actions.css?inline';
import base from '../../site/styles/base.css?inline';
import controls from '../../site/styles/controls.css?inline';
import form from '../../site/styles/form.css?inline';
import layout from '../../site/styles/layout.css?inline';
import notes from '../../site/styles/notes.css?inline';
import paper from '../../site/styles/paper.css?inline';
import rows from '../../site/styles/rows.css?inline';
import tokens from '../../site/styles/tokens.css?inline';
import { h } from './create-element.ts';
import { drawPreview } from './draw-preview.tsx';

/** A phone of 360 points, one screen for each part of a form. */
const PHONE =
  '.ecran{box-sizing:border-box;width:360px;max-width:100%;margin:0 auto 1.5rem;padding:1rem;border:1px solid var(--edge);border-radius:1rem}.ecran>.hint{margin-top:0}details{margin:1rem}';

/** Draws procedures beside their controls, with the components and the styles of the site. */
export function showPreview(cms: typeof CMS, known: WrittenContent | undefined): void {
  const palette = known === undefined ? '' : paletteStyle(known.commune.colours);
  const style = [tokens, palette, base, layout, controls, actions, notes, form, rows, paper, PHONE];
  cms.registerPreviewStyle(style.join('\n'), { raw: true });
  for (const kind of CONTENT_KINDS.filter(({ name }) => PREVIEWED.has(name))) {
    const Preview = ({ entry }: { entry: { toJS(): { readonly data: unknown } } }) =>
      h('div', {
        dangerouslySetInnerHTML: { __html: drawPreview(kind, entry.toJS().data, known) },
      });
    cms.registerPreviewTemplate(kind.name, Preview);
  }
}
