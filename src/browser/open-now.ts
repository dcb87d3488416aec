import { openNowText } from '../commune/open-now-texts.ts';
import { openState } from '../commune/open-now.ts';
import type { TrustedTimetable } from '../commune/timetable.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import { writeText } from './device/write-text.ts';

const { day: openedOn } = parisMoment(new Date());

/**
 * Says under each list of hours whether the place is open: `data-open` holds its timetable. Hours may
 * have changed since: from the day after the page was opened, or long after it was built, it says
 * nothing, and the written hours stay.
 */
function sayWhatIsOpen() {
  const now = parisMoment(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-open]')) {
    const timetable = JSON.parse(element.dataset.open ?? '') as TrustedTimetable;
    writeText(element, openNowText(openState(timetable, now)));
    element.hidden = now.day !== openedOn || now.day > timetable.trustedUntil;
  }
}

sayWhatIsOpen();
// Phones keep tabs for weeks.
document.addEventListener('visibilitychange', sayWhatIsOpen);
