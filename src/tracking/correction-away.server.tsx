import { correctionPath, FOLLOW_UP_PAGE } from '../kit/paths.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import type { FormReading } from '../web/read-form.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { actTexts } from './acts-texts.ts';
import { correctionTexts as texts } from './correction-texts.ts';

/**
 * Says that the database is away: the questions of the form are there too. What was typed stays in this
 * page, under its key, and is sent again with one button: it happens once, whatever became of the first.
 */
export function refuseCorrectionAway(
  pages: PageRenderer,
  token: string,
  { entries }: Extract<FormReading, { kind: 'form' }>,
): Promise<Response> {
  return refuse(pages, 'cannot-show', {
    headers: { 'retry-after': '60' },
    links: [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }],
    children: (
      <form method="post" action={correctionPath(token)} acceptCharset="utf-8">
        <p>{actTexts.failed}</p>
        {entries.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <p class="actions">
          <button class="button" type="submit">
            {texts.send}
          </button>
        </p>
      </form>
    ),
  });
}
