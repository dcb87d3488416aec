import { leavingTexts } from '../../questions/files/files-texts.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { readDraftFiles } from '../device/draft-files.ts';
import { makeStatus } from '../device/make-element.ts';
import { takeEvent } from '../device/take-event.ts';
import { askForFiles, type FileQuestion } from './file-question.ts';
import type { JoinedFile } from './leaving-file.ts';
import type { OpenForm } from './open-form.ts';

/** The files of a form, wherever they are. */
export interface JoinedFiles {
  /** Holds back a sending of the form while files still leave, and says so. */
  readonly hold: (submit: Event) => void;
  /** Whether they held this one back. */
  readonly holds: (submit: Event) => boolean;
  /** Brings back the files that are kept with a draft; those that had not left go on. */
  readonly restore: (draft: string) => Promise<void>;
  /**
   * Without network, keeps on the device what has not left, and lets the form speak of it.
   * @throws where nothing can be kept
   */
  readonly keepForLater: () => Promise<void>;
}

/**
 * Makes the files of a form leave by themselves as soon as they are chosen. Where a browser cannot, the
 * form sends them with the answers.
 */
export function enhanceAttachments(form: OpenForm): JoinedFiles {
  const { element, definition } = form;
  const busy = new Set<JoinedFile | File>();
  const questions = new Map<string, FileQuestion>();
  for (const field of fieldsOf(definition.form)) {
    const question = field.type === 'files' ? askForFiles(form, field, busy) : undefined;
    if (question !== undefined) questions.set(field.key, question);
  }
  // The question may be in a step that is hidden: what is waited for is said beside the button too.
  const waiting = makeStatus('p');
  element.append(waiting);
  let held: Event | undefined;
  return {
    hold: (submit) => {
      // Going on to another step needs no file.
      held = !submit.defaultPrevented && busy.size > 0 ? submit : undefined;
      waiting.textContent = '';
      if (held === undefined) return;
      takeEvent(
        held,
        () => element.submit(),
        () => {
          waiting.textContent = leavingTexts.wait;
        },
      );
    },
    holds: (submit) => submit === held,
    restore: async (draft) => {
      for (const kept of await readDraftFiles(draft)) questions.get(kept.field)?.restore(kept);
    },
    keepForLater: async () => {
      for (const question of questions.values()) await question.settled();
      for (const joined of busy) if ('keepForLater' in joined) await joined.keepForLater();
      waiting.textContent = '';
    },
  };
}
