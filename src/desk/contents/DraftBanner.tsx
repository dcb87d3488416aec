import {
  PREVIEW_PARTS,
  type DraftPreview,
  type PreviewPart,
} from '../../publishing/review/draft-preview.ts';
import { previewPath, type PreviewPlace } from './contents-paths.ts';
import { draftPreviewTexts as texts } from './draft-preview-texts.ts';

export interface DraftBannerProps {
  readonly place: PreviewPlace;
  /** The part that is shown. */
  readonly part: PreviewPart;
  readonly preview: Pick<DraftPreview, 'parts' | 'day'>;
  readonly until: string;
}

/** Style of its own: pages carry no rule that they do not use. */
export const BANNER_STYLE =
  '.brouillon{margin:0 0 1rem;padding:.75rem 1rem;border:4px dashed}.brouillon p{margin:.25rem 0}.brouillon ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0 0;padding:0;list-style:none}.brouillon a{display:inline-block;min-height:44px;line-height:44px;color:inherit}';

/** Says on every part of a draft that it is one, and leads to the others. */
export function DraftBanner({ place, part, preview: { parts, day }, until }: DraftBannerProps) {
  return (
    <section class="brouillon" aria-label={texts.notOnline}>
      <p>
        <strong>{texts.notOnline}</strong>
      </p>
      <p>
        {texts.nothingSent} {day !== undefined && texts.day(day)} {texts.until(until)}
      </p>
      <nav aria-label={texts.nav}>
        <ul>
          {PREVIEW_PARTS.filter((one) => parts[one] !== undefined).map((one) => (
            <li key={one}>
              <a href={previewPath(place, one)} aria-current={one === part ? 'page' : undefined}>
                {texts.parts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
