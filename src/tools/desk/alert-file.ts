import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { localTime } from '../../kit/local-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { alertState } from '../../publishing/alerts/alert-state.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { type Content, loadContent } from '../../site/content/load-content.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { tryContent } from '../command/try-content.ts';
import type { AlertDraft } from './alert-command.ts';

const FOLDER = 'alertes';

/** An alert was written; what the build says of other files, when it would refuse them. */
export interface WrittenAlert {
  readonly slug: string;
  readonly file: string;
  readonly otherProblems?: string;
}

/**
 * Writes an alert in a file of its own, checked as the build checks it.
 * @throws {ContentError} naming what is wrong; nothing is written then
 */
export async function writeAlert(root: ContentRoot, draft: AlertDraft): Promise<WrittenAlert> {
  const slug = freeSlug(root, draft);
  const path = `${FOLDER}/${slug}.yml`;
  const file = shownPath(root, path);
  const said = Object.entries(draft).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const text = dump(Object.fromEntries(said), { schema: CORE_SCHEMA, lineWidth: -1 });
  const { own, others } = await tryContent(root, { path, text });
  if (own !== undefined) throw own;
  await writeFile(join(root.folder, path), text, { flag: 'wx' });
  return { slug, file, ...(others !== undefined && { otherProblems: others.message }) };
}

/**
 * Ends an alert now: only its line `until` changes.
 * @param slug name of its file; not needed when one alert alone goes on
 * @returns its file
 * @throws {StopError} when none, or several, may be meant
 */
export async function endAlert(
  root: ContentRoot,
  slug: string | undefined,
  now: Date,
): Promise<string> {
  const { alerts } = await loadContent(root);
  const found = chosen(alerts, slug, now);
  const path = join(root.folder, FOLDER, `${found.slug}.yml`);
  // At least one minute long: an alert that ends before it begins is refused.
  const minute = new Date(Date.parse(found.alert.from.replace(' ', 'T') + 'Z') + 60_000);
  const earliest = minute.toISOString().slice(0, 16).replace('T', ' ');
  const until = [localTime(now), earliest].sort().at(-1) ?? earliest;
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^until:.*$/mu, `until: ${until}`));
  return found.file;
}

function chosen(alerts: Content['alerts'], slug: string | undefined, now: Date) {
  const current = alerts.filter(({ alert }) => alertState(alert, now) === 'current');
  const list = current.map((one) => `  npm run alerte -- --fin ${one.slug}`).join('\n');
  const found = slug === undefined ? current : alerts.filter((one) => one.slug === slug);
  const [alert, another] = found;
  if (alert === undefined) {
    throw new StopError(
      slug === undefined
        ? 'Aucune alerte n’est en cours.'
        : `Aucune alerte ne porte ce nom : ${slug}.\n${list}`.trimEnd(),
    );
  }
  if (another !== undefined) {
    throw new StopError(`Plusieurs alertes sont en cours. Choisissez :\n${list}`);
  }
  const state = alertState(alert.alert, now);
  if (state === 'over') throw new StopError(`Cette alerte est déjà finie : ${alert.file}.`);
  if (state === 'coming') {
    throw new StopError(`Cette alerte n’a pas commencé. Pour l’annuler, supprimez ${alert.file}.`);
  }
  return alert;
}

/** A name from the title and the day, that no file has: `inondation-2026-11-22`. */
function freeSlug(root: ContentRoot, { title, from }: AlertDraft): string {
  const words = String(title)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '');
  const base = `${words || 'alerte'}-${String(from)
    .slice(0, 10)
    .replaceAll(/[^\d-]/gu, '')}`;
  const isTaken = (slug: string) => existsSync(join(root.folder, FOLDER, `${slug}.yml`));
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
