import { FOLLOW_UP_PAGE } from '../kit/paths.ts';
import { sortEntries } from '../requests/posted-values.server.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import type { PostedAct } from './act-request.server.ts';
import { actTexts } from './acts-texts.ts';
import { fieldsOfAct } from './acts.ts';
import { ActForm } from './RequestActs.tsx';

/**
 * Says that the database is away. What was written comes back in its form, to be sent again with the
 * same key: it happens once, whatever became of the first one.
 */
export function refuseActAway(
  pages: PageRenderer,
  token: string,
  { act, reading, key }: Pick<PostedAct, 'act' | 'reading' | 'key'>,
): Promise<Response> {
  const { values } = sortEntries(fieldsOfAct(act), reading, true);
  return refuse(pages, 'cannot-show', {
    headers: { 'retry-after': '60' },
    links: [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }],
    children: (
      <>
        <p>{actTexts.failed}</p>
        <ActForm act={act} token={token} eventKey={key} tried={{ act, values, problems: [] }} />
      </>
    ),
  });
}
