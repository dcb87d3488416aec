import { COMPANION_PAGE } from '../kit/paths.ts';
import { SHARED } from '../kit/protocol.ts';
import { sharedComputerTexts } from './shared-computer-texts.ts';

/**
 * Said before anything is typed: others use this computer, today or always. The page shows it as soon as it is
 * read, where scripts run: nothing moves when those of drafts come. Without them, nothing is kept anyway.
 */
export function SharedComputer({ slug }: { readonly slug: string }) {
  const { today, always, helped } = sharedComputerTexts.shared;
  return (
    <>
      <p class="hint">
        <a href={`${COMPANION_PAGE}?demarche=${slug}`}>{helped}</a>
      </p>
      <Box id="partage" label={today} />
      <Box id="partage-toujours" label={always} />
    </>
  );
}

function Box({ id, label }: { id: string; label: string }) {
  return (
    <div class="choice shared" hidden>
      <input type="checkbox" id={id} {...{ [SHARED.box]: '' }} />
      <label for={id}>{label}</label>
    </div>
  );
}

/** Under the buttons: what the device keeps. The script that keeps it shows this, and says what is true. */
export function KeptHere({ hasFiles }: { hasFiles: boolean }) {
  const { answers, withFiles, nothing, erase } = sharedComputerTexts.kept;
  return (
    <div hidden {...{ [SHARED.kept]: '' }}>
      <p class="hint">{hasFiles ? withFiles : answers}</p>
      <p class="hint" hidden>
        {nothing}
      </p>
      <p>
        <button class="button quiet" type="button">
          {erase}
        </button>{' '}
        <span role="status" />
      </p>
    </div>
  );
}
