/* The editing tool, in the browser: bundled into `dist/redaction/outil/`. */
import { CONTENT_KINDS } from '../../editing/content-kinds.ts';
import { entryFormat } from '../../editing/entry-file.ts';
import { PUBLICATION_STATE_PATH, type PublicationState } from '../../editing/publication-state.ts';
import type { ServedConfiguration } from '../../editing/tool-configuration.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { checkBeforeSaving } from './check-before-saving.ts';
import { offerConditions } from './condition-controls.ts';
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

/** Browsers let a page write files of the computer only from an address of that computer. */
function isOnThisComputer(): boolean {
  return /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/u.test(location.hostname);
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
  if (!hasForge && !isOnThisComputer()) {
    document.querySelector('#ailleurs')?.removeAttribute('hidden');
    document.querySelector('#attente')?.setAttribute('hidden', '');
    return;
  }
  document.documentElement.classList.toggle('sans-forge', !hasForge);
  speakFrench();
  const { default: CMS } = await import('@sveltia/cms');
  for (const kind of CONTENT_KINDS) {
    CMS.registerCustomFormat(kind.name, kind.extension, entryFormat(kind));
  }
  const known = await readKnownContent();
  checkBeforeSaving(CMS, content, known);
  showPreview(CMS, known);
  offerConditions(CMS);
  document.querySelector('main')?.remove();
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  const logo = { src: icon?.href, show_in_header: false };
  void showPublication(readPublication);
  await CMS.init({ config: { ...withReviewDays(config, parisDay(new Date())), logo } as never });
}

void start();
