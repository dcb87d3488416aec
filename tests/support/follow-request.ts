import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { query } from './database.ts';
import { fileForm } from './file-form.ts';
import type { FormBody, OpenSite } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { recordAsAgent } from './record-as-agent.ts';
import { referenceOf } from './stored.ts';

/** A request that was filed, its page, and what its two sides do. */
export interface FiledRequest {
  /** Of the page that follows it. */
  readonly path: string;
  readonly reference: string;
  look(where?: string): Promise<ReadPage>;
  /** What the person posts from the page, or from another one that they read before. */
  does(act: string, form: Readonly<Record<string, string>>, page?: ReadPage): Promise<Response>;
  /** What an agent of the service does, on a day. */
  agentDoes(event: NewEvent, day?: string): Promise<void>;
  /** Kinds of what happened, in order, but for notices. */
  journal(): Promise<readonly string[]>;
}

/** Files a form, and follows what was filed. */
export async function followRequest(
  site: OpenSite,
  slug: string,
  form: FormBody,
): Promise<FiledRequest> {
  const { location, receipt } = await fileForm(site, slug, form);
  const path = location.replace('/recus/', '/suivi/');
  const reference = referenceOf(receipt);
  const look = async (where = path) => readPage(await site.get(where));
  return {
    path,
    reference,
    look,
    does: async (act, answers, page) => {
      const key = (page ?? (await look())).value('_cle') ?? '';
      return site.post(path, { _cle: key, _etape: act, ...answers });
    },
    agentDoes: (event, day) => recordAsAgent(reference, event, day),
    journal: async () => {
      const rows = await query<{ event: string }>(
        `select j.event from journal j join submissions s on s.id = j.submission_id
         where s.reference = $1 and j.event !~ '^(notice|access)\\.' order by j.id`,
        [reference],
      );
      return rows.map(({ event }) => event);
    },
  };
}
