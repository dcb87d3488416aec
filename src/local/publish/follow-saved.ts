import { join } from 'node:path';
import { openReleases } from '../../host/releases/releases.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { createDraftPreviewStore } from '../../publishing/review/draft-preview-store.server.ts';
import { createProposalStore } from '../../publishing/review/proposal-store.server.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { readEnvironment } from '../../web/environment.ts';
import { digestFiles } from '../build-stamp.ts';
import { followPreviews } from '../preview/follow-previews.ts';
import { followProposals } from './follow-proposals.ts';
import { openForge, type ForgeNews } from './forge/forge.ts';
import { publishTexts as texts } from './publish-texts.ts';
import { publish } from './publish.ts';
import { watchContent } from './watch-content.ts';

/** How often proposals are looked at. */
const EVERY_MS = 1000;
/** How often the forge is asked: it is elsewhere. */
const FORGE_EVERY_MS = 10_000;

/**
 * Publishes what is saved in the content, what is approved at the desk, and each new day, as long as the process
 * lives: one publication at a time. What is refused is said; the site goes on. With a forge, what is pushed
 * there is published, and what is approved at the desk goes there.
 * @param proposals folder of the changes that wait
 * @returns stops looking
 * @throws {StopError} when a forge is named and there is no `git`
 */
export async function followSaved(
  root: string,
  proposals: string,
  environment: NodeJS.ProcessEnv,
): Promise<() => void> {
  const releases = openReleases(root, environment);
  const store = createProposalStore(proposals);
  const previews = createDraftPreviewStore(proposals);
  const { PARVIS_FORGE: address } = readEnvironment(environment, ['PARVIS_FORGE']);
  const content = contentRoot(root, environment);
  const forge =
    address === undefined
      ? undefined
      : await openForge({ content, address, folder: join(releases.folder, 'forge') });
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (run: () => Promise<void>) => {
    turn = turn.then(run).catch((error: unknown) => {
      console.error(error instanceof StopError ? error.message : texts.broken);
    });
    return turn;
  };
  const publishNow = () =>
    publish({
      ...{ root, environment },
      onOnline: ({ at }, seconds) =>
        console.log(texts.online(parisDayAndTime(new Date(at)), seconds)),
    });
  const isOnline = async () => {
    const online = await releases.online();
    if (online === undefined) return false;
    const published = `${releases.folderOf(online.name)}/content`;
    return digestFiles(published, ['.']) === digestFiles(content.folder, ['.']);
  };
  const publishSaved = () =>
    inTurn(async () => {
      if (!(await isOnline())) await publishNow();
    });
  // What was saved while nobody looked.
  void publishSaved();
  const stopWatching = watchContent(root, environment, publishSaved);
  let day = parisDay(new Date());
  let isWaiting = false;
  const timer = setInterval(() => {
    if (isWaiting) return;
    isWaiting = true;
    void inTurn(async () => {
      const today = parisDay(new Date());
      await followProposals({ root, environment, store, forge, publish: publishNow }, today);
      // Lists follow the calendar.
      if (day !== today) await publishNow();
      day = today;
    }).finally(() => (isWaiting = false));
  }, EVERY_MS);
  let isMeeting = false;
  let told = '';
  const meeting = setInterval(() => {
    if (forge === undefined || isMeeting) return;
    isMeeting = true;
    const meet = async () => {
      const sent = await forge.exchange();
      let taken: ForgeNews = [];
      await inTurn(async () => {
        taken = await forge.take();
      });
      const news = [...new Set([...sent, ...taken])].join('\n');
      if (news !== '' && news !== told) console.log(news);
      told = news;
    };
    void meet()
      .catch(() => console.error(texts.broken))
      .finally(() => (isMeeting = false));
  }, FORGE_EVERY_MS);
  let isDrawing = false;
  // Beside the turn of publications: an alert does not wait for a preview.
  const drawing = setInterval(() => {
    if (isDrawing) return;
    isDrawing = true;
    void followPreviews({ root, environment, store, previews }, new Date())
      .catch(() => console.error(texts.notDrawn))
      .finally(() => (isDrawing = false));
  }, EVERY_MS);
  return () => {
    stopWatching();
    clearInterval(timer);
    clearInterval(meeting);
    clearInterval(drawing);
  };
}
