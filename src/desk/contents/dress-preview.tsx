import { renderToString } from 'preact-render-to-string';
import { procedurePath } from '../../kit/paths.ts';
import { FORM } from '../../kit/protocol.ts';
import type { PreviewPart } from '../../publishing/review/draft-preview.ts';
import { PREVIEW_DEFINITION, previewPath } from './contents-paths.ts';
import { draftPreviewTexts as texts } from './draft-preview-texts.ts';
import { BANNER_STYLE, DraftBanner, type DraftBannerProps } from './DraftBanner.tsx';

/** Addresses of a request that was never filed: nobody else has them, and nothing is there. */
const OF_A_REQUEST = / href="[^"]*\/(?:suivi|recus|pdf|remise)\/[^"]+"/gu;
const HEAD = `<meta name="robots" content="noindex, nofollow"><style>${BANNER_STYLE}</style></head>`;

/**
 * Makes what the site would send into a part of a draft: it says so first, leads to the other parts, files
 * nothing and is followed nowhere.
 * @param html whole page
 * @param slug of the procedure; nothing for another kind of content
 */
export function dressPreview(
  html: string,
  slug: string | undefined,
  banner: DraftBannerProps,
): string {
  const { place, part } = banner;
  const dressed = html
    .replace(/<title>([^<]*)/u, (_found, title: string) => `<title>${texts.title(title)}`)
    .replace('</head>', () => HEAD)
    .replace(opening(part), (tag) => tag + renderToString(<DraftBanner {...banner} />))
    .replaceAll(/<form\b[^>]*\bmethod="post"[^>]*>/gu, (tag) =>
      tag.replace(/\baction="[^"]*"/u, `action="${previewPath(place, 'receipt')}"`),
    )
    .replaceAll(/<input\b[^>]*\btype="file"/gu, (tag) => `${tag} disabled`)
    .replaceAll(OF_A_REQUEST, '');
  if (slug === undefined) return dressed;
  const page = procedurePath(slug);
  return dressed
    .replaceAll(`href="${page}formulaire/"`, `href="${previewPath(place, 'form')}"`)
    .replaceAll(`href="${page}"`, `href="${previewPath(place)}"`)
    .replaceAll(new RegExp(` href="${page}[^"#]+"`, 'gu'), '')
    .replace(
      new RegExp(`${FORM.definition}="[^"]*"`, 'u'),
      `${FORM.definition}="${previewPath(place)}${PREVIEW_DEFINITION}"`,
    );
}

/** After the link that skips to the content; an e-mail has none. */
const opening = (part: PreviewPart) => (part === 'email' ? /<body\b[^>]*>/u : /<main\b[^>]*>/u);

/** What its form asks, but files: none is taken in. */
export function relaxFiles(definition: string): string {
  const asked = JSON.parse(definition) as { form: { fields: { type: string }[] }[] };
  const form = asked.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.type === 'files' ? { ...field, required: false } : field,
    ),
  }));
  return JSON.stringify({ ...asked, form });
}
