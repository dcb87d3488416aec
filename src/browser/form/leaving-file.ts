import { cleanFileName } from '../../attachments/clean-file-name.ts';
import { leavingTexts } from '../../questions/files/files-texts.ts';
import { FILE_TYPES, fileReference, keptControl } from '../../questions/files/files.ts';
import { forget, keep } from '../device/device-store.ts';
import { readDraftFiles, type DraftFile } from '../device/draft-files.ts';
import { RefusedFileError, takeBack } from '../device/send-file.ts';
import { sendKept } from '../device/send-kept.ts';
import { isShared } from '../device/shared-computer.ts';
import { soon } from '../device/soon.ts';
import { waitForNetwork } from '../device/wait-for-network.ts';
import { leavingItem, type LeavingItem } from './leaving-list.ts';

/** A file on its way, or received. */
export interface JoinedFile {
  /** Keeps it on the device if it has not left, and lets the form speak of it all the same. */
  readonly keepForLater: () => Promise<void>;
}

/** What happens around it. */
export interface FileFollower {
  readonly onReceived: (reference: string) => void;
  readonly onRefused: (message: string) => void;
  /** The person took it back. */
  readonly onRemoved: (item: LeavingItem) => void;
}

/**
 * Sends a file, for as long as it takes, with its line in the page.
 * @param isPrivate it stays on the device only once it is confirmed
 */
export function startLeaving(
  kept: DraftFile,
  isPrivate: boolean,
  follower: FileFollower,
): JoinedFile & { readonly element: HTMLElement } {
  const { key, field, file } = kept;
  let stop = new AbortController();
  let isOver = false;
  let isKept = false;
  const item = leavingItem(file, {
    toggle: () => {
      if (stop.signal.aborted) void leave();
      else {
        stop.abort();
        item.say(leavingTexts.state.paused, true);
      }
    },
    remove: () => {
      stop.abort();
      isOver = true;
      void forget('files', key);
      takeBack(kept.id);
      follower.onRemoved(item);
    },
  });
  const keepHere = async () => {
    await keep('files', kept);
    isKept = true;
  };
  const { state } = leavingTexts;
  // It may have been erased meanwhile: nothing untrue is said.
  const sayWaiting = async () => {
    const isHere = (await soon(readDraftFiles()))?.some((one) => one.key === key) === true;
    if (!isOver) item.say(isHere ? state.waitingHere : state.waiting);
  };

  async function leave() {
    stop = new AbortController();
    // Full, forbidden or silent: it leaves all the same.
    if (!isShared() && !isPrivate && !isKept) await soon(keepHere());
    try {
      const reference = await sendKept(kept, {
        signal: stop.signal,
        wait: waitForNetwork,
        onProgress: (done) => {
          item.progress(done);
          item.say(state.sending);
        },
        onWait: () => void sayWaiting(),
      });
      isOver = true;
      item.keep(keptControl(field, key), reference);
      follower.onReceived(reference);
    } catch (error) {
      if (!(error instanceof RefusedFileError)) return;
      isOver = true;
      void forget('files', key);
      item.refuse(error.message);
      follower.onRefused(error.message);
    }
  }
  void leave();

  const keepForLater = async () => {
    if (isOver) return;
    // On a shared computer too: the person confirms, and it stays no longer than the answers.
    await keepHere();
    item.say(state.waitingHere);
    item.carry(keptControl(field, key), expectedReference(kept));
  };
  return { element: item.element, keepForLater };
}

/** What the server will say of a file, as far as its name tells. */
function expectedReference({ key: id, file }: DraftFile): string {
  const words = [...file.name.split('.').slice(-1), ...file.type.split('/').slice(-1)];
  const named = words.map((word) => word.toLowerCase().replace('jpeg', 'jpg'));
  const type = FILE_TYPES.find((one) => named.includes(one)) ?? 'pdf';
  return fileReference({ id, bytes: file.size, type, name: cleanFileName(file.name, type) });
}
