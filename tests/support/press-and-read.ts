import { query } from './database.ts';
import type { FiledRequest } from './follow-request.ts';
import type { OpenDesk } from './open-desk.ts';
import { readPage, type ReadPage } from './page.ts';

/** What an agent reads once they pressed a button: the page where it leads, or why nothing happened. */
export async function pressAndRead(
  desk: OpenDesk,
  { reference }: Pick<FiledRequest, 'reference'>,
  button: string,
  form: Readonly<Record<string, string>> = {},
): Promise<ReadPage> {
  const answer = await desk.press(reference, button, form);
  return answer.status === 303
    ? readPage(await desk.get(answer.headers.get('location') ?? ''))
    : readPage(answer);
}

/** Which events the person of a request is told of, in order. */
export async function newsOf({ reference }: Pick<FiledRequest, 'reference'>) {
  const rows = await query<{ event: string }>(
    `select j.event from outbox o join submissions s on s.id = o.submission_id
     join journal j on j.id = o.event_id
     where s.reference = $1 and o.notice = 'request_news' order by j.id`,
    [reference],
  );
  return rows.map(({ event }) => event);
}
