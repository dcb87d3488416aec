import { DESK_TOOL_PAGE } from '../../editing/desk-backend.ts';
import { TYPICAL_PROCEDURES } from '../../editing/typical/typical-procedures.ts';
import { typography } from '../../kit/typography.ts';
import type { Proposal } from '../../publishing/review/proposal.ts';
import {
  CONTENT_FILE_PAGE,
  FILE_PARAMETER,
  filePage,
  PARTS,
  proposalPage,
} from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';
import type { OnlineFile } from './online-file.ts';

export interface ContentsPageProps {
  readonly files: readonly OnlineFile[];
  /** What is neither online nor given up. */
  readonly waiting: readonly { readonly proposal: Proposal; readonly title: string }[];
  /** Folders that may hold a new file. */
  readonly folders: readonly string[];
  readonly wrong?: string | undefined;
}

/** What is online, by folder, and what waits for somebody. */
export function ContentsPage({ files, waiting, folders, wrong }: ContentsPageProps) {
  const groups = Map.groupBy(files, ({ kind }) => kind ?? texts.others);
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <p>
        <a href={DESK_TOOL_PAGE}>{texts.tool.open}</a>
        <br />
        <span class="hint">{texts.tool.openHint}</span>
      </p>
      <h2>{texts.waiting}</h2>
      {waiting.length === 0 && <p>{texts.nothingWaiting}</p>}
      <ul>
        {waiting.map(({ proposal: { id, state, events }, title }) => (
          <li key={id}>
            <a href={proposalPage(id)}>{texts.waits(title, texts.states[state], events.at(-1))}</a>
          </li>
        ))}
      </ul>
      <h2>{texts.fresh.title}</h2>
      <form class="ask" method="get" action={CONTENT_FILE_PAGE}>
        <label for="chemin">{texts.fresh.label}</label>
        <p class="hint" id="chemin-aide">
          {texts.fresh.hint}
        </p>
        {wrong !== undefined && (
          <p class="error" id="chemin-erreur">
            {texts.fresh.wrong(folders.join(', '))}
          </p>
        )}
        <div>
          <input
            id="chemin"
            type="text"
            name={FILE_PARAMETER}
            value={wrong ?? ''}
            required
            autocomplete="off"
            aria-invalid={wrong === undefined ? undefined : 'true'}
            aria-describedby={wrong === undefined ? 'chemin-aide' : 'chemin-erreur chemin-aide'}
          />
        </div>
        <label for="type">{texts.fresh.typical}</label>
        <p class="hint" id="type-aide">
          {texts.fresh.typicalHint}
        </p>
        <div>
          <select id="type" name={PARTS.typical} aria-describedby="type-aide">
            <option value="">{texts.fresh.blank}</option>
            {TYPICAL_PROCEDURES.map(({ name, label }) => (
              <option key={name} value={name}>
                {typography(label)}
              </option>
            ))}
          </select>
          <button class="button" type="submit">
            {texts.fresh.submit}
          </button>
        </div>
      </form>
      <h2>{texts.online}</h2>
      {[...groups].map(([kind, inside]) => (
        <details key={kind}>
          <summary>{kind}</summary>
          <ul>
            {inside.map(({ path, title }) => (
              <li key={path}>
                <a href={filePage(path)}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
