/* The editing tool, in the browser: bundled into `dist/redaction/outil/`. */
import { CONTENT_KINDS } from '../../editing/content-kinds.ts';
import { configureForDesk, DESK_FOLDER } from '../../editing/desk-backend.ts';
import { entryFormat } from '../../editing/entry-file.ts';
import { PUBLICATION_STATE_PATH, type PublicationState } from '../../editing/publication-state.ts';
import type { ServedConfiguration } from '../../editing/tool-configuration.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { checkBeforeSaving } from './check-before-saving.ts';
import { choosePlace } from './choose-place.ts';
import { offerConditions } from './condition-controls.ts';
import { followDesk } from './desk-line.ts';
import { showPublication } from './publication-line.ts';
import { withReviewDays } from './review-days.ts';
import { showPreview } from './show-preview.ts';

/** Where Sveltia CMS keeps the choices of the person: it reads them as soon as it is loaded. */
const PREFERENCES = 'sveltia-cms.prefs';

/** French until the person chooses another language. */
function speakFrench(): void {
  const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { locale?: string };
  if (kept.locale === undefined || kept.locale === 'auto') {
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: 'fr' }));
  }
}

async function readPublication(): Promise<PublicationState | undefined> {
  const response = await fetch(PUBLICATION_STATE_PATH);
  if (!response.ok) return undefined;
  return ((await response.json()) as PublicationState | null) ?? undefined;
}

/** What the commune wrote: without it, the tool checks each file by itself. */
async function readKnownContent(): Promise<WrittenContent | undefined> {
  const response = await fetch('/redaction/contenu.json');
  return response.ok ? ((await response.json()) as WrittenContent) : undefined;
}

async function start(): Promise<void> {
  const response = await fetch('/redaction/configuration.json');
  const { hasForge, content, config } = (await response.json()) as ServedConfiguration;
  const place = await choosePlace(hasForge);
  if (place.kind === 'none') {
    document.getElementById(place.said)?.removeAttribute('hidden');
    document.querySelector('#attente')?.setAttribute('hidden', '');
    return;
  }
  document.documentElement.classList.toggle('sans-forge', place.kind !== 'forge');
  document.documentElement.classList.toggle('au-bureau', place.kind === 'desk');
  speakFrench();
  const { default: CMS } = await import('@sveltia/cms');
  for (const kind of CONTENT_KINDS) {
    CMS.registerCustomFormat(kind.name, kind.extension, entryFormat(kind));
  }
  const known = await readKnownContent();
  const isAtDesk = place.kind === 'desk';
  const chosen = isAtDesk ? configureForDesk(config, content, location.origin) : config;
  checkBeforeSaving(CMS, isAtDesk ? DESK_FOLDER : content, known);
  showPreview(CMS, known);
  offerConditions(CMS);
  document.querySelector('main')?.remove();
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  const logo = { src: icon?.href, show_in_header: false };
  if (isAtDesk) followDesk();
  else void showPublication(readPublication);
  await CMS.init({ config: { ...withReviewDays(chosen, parisDay(new Date())), logo } as never });
}

// Storage may be blocked, the network away: the page says so instead of waiting.
start().catch(() => {
  document.querySelector('#away')?.removeAttribute('hidden');
  document.querySelector('#attente')?.setAttribute('hidden', '');
});
