import type * as v from 'valibot';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { type AgendaEvent, AgendaEventSchema } from '../../publishing/agenda/agenda-event.ts';
import { checkAlert } from '../../publishing/alerts/alert-state.ts';
import { type Alert, AlertSchema } from '../../publishing/alerts/alert.ts';
import { type NewsItem, NewsItemSchema } from '../../publishing/news/news-item.ts';
import { checkEvent, checkNewsItem } from '../../publishing/publication.ts';
import type { FileProblem } from './content-error.ts';
import { type ContentFile, readContentFolder } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';

interface LoadedFile {
  readonly slug: string;
  readonly file: string;
}

export interface LoadedNewsItem extends LoadedFile {
  readonly item: NewsItem;
  /** Markdown of the page. */
  readonly body: string;
}

export interface LoadedAlert extends LoadedFile {
  readonly alert: Alert;
}

export interface LoadedEvent extends LoadedFile {
  readonly event: AgendaEvent;
  /** Markdown of the page. */
  readonly body: string;
}

/** What goes on in the commune: news, alerts, events. */
export interface PublicLife {
  readonly news: readonly LoadedNewsItem[];
  readonly alerts: readonly LoadedAlert[];
  readonly events: readonly LoadedEvent[];
}

/** Checks a file against its schema and keeps its problems; nothing when there are some. */
type Check = <TSchema extends v.GenericSchema>(
  schema: TSchema,
  source: ContentFile,
) => { readonly source: ContentFile; readonly data: v.InferOutput<TSchema> } | undefined;

/**
 * Reads news, alerts and events. None of the three has to exist.
 * @param problems where what is wrong is added
 */
export async function loadPublicLife(
  root: ContentRoot,
  check: Check,
  problems: FileProblem[],
): Promise<PublicLife> {
  const readAll = async <TSchema extends v.GenericSchema>(
    folder: string,
    extension: string,
    schema: TSchema,
    rule: (data: v.InferOutput<TSchema>) => readonly ContentProblem[],
  ) => {
    const sources = await readContentFolder(root, folder, extension, { mayBeEmpty: true });
    return sources.flatMap((source) => {
      const checked = check(schema, source);
      if (checked === undefined) return [];
      problems.push(...rule(checked.data).map((problem) => ({ file: source.file, ...problem })));
      return checked;
    });
  };
  const news = await readAll('actualites', '.md', NewsItemSchema, checkNewsItem);
  const alerts = await readAll('alertes', '.yml', AlertSchema, checkAlert);
  const events = await readAll('agenda', '.md', AgendaEventSchema, checkEvent);
  return {
    news: news.map(({ source: { slug, file, body }, data }) => ({ slug, file, item: data, body })),
    alerts: alerts.map(({ source: { slug, file }, data }) => ({ slug, file, alert: data })),
    events: events.map(({ source: { slug, file, body }, data }) => ({
      slug,
      file,
      event: data,
      body,
    })),
  };
}
