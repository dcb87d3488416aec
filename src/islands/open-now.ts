import { openState } from '../domain/open-now.ts';
import type { Day } from '../schemas/day.ts';
import type { OpeningHours } from '../schemas/opening-hours.ts';
import { openNowText } from '../texts/open-now.ts';

/** What a page writes beside the hours of a place: `data-open`. */
export interface OpenNowData {
  readonly hours: OpeningHours;
  /** Public holidays of this year and of the next one, counted when the site is built. */
  readonly closed: readonly Day[];
}

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Says under each list of hours whether the place is open. Without JavaScript, the hours remain. */
function sayWhatIsOpen() {
  const [day = '', time = ''] = PARIS.format(new Date()).split(' ');
  for (const element of document.querySelectorAll<HTMLElement>('[data-open]')) {
    const { hours, closed } = JSON.parse(element.dataset.open ?? '') as OpenNowData;
    element.textContent = openNowText(openState(hours, closed, { day, time }), day);
    element.hidden = false;
  }
}

sayWhatIsOpen();
// A page left open all day must not lie: phones keep tabs for weeks.
document.addEventListener('visibilitychange', sayWhatIsOpen);
