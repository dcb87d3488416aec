/** A script that says nothing for so long is taken for one that failed. */
export const SILENCE_MS = 3000;

/**
 * Takes an event away from the browser: nothing else in the project may. Where the script throws, or says
 * nothing for three seconds, the event is given back, so that what a person pressed always does something.
 * @param giveBack what the page does without a script
 * @param act what the script does instead. `claim` stops the clock, once what may fail in silence is over;
 *   it tells whether the event is still taken
 */
export function takeEvent(
  event: Event,
  giveBack: () => void,
  act: (claim: () => boolean) => unknown,
): void {
  event.preventDefault();
  let isOver = false;
  const claim = () => {
    const isTaken = !isOver;
    isOver = true;
    return isTaken;
  };
  const fail = () => {
    if (claim()) giveBack();
  };
  setTimeout(fail, SILENCE_MS);
  // Called now: what shows the next step waits for nothing.
  new Promise((resolve) => resolve(act(claim))).then(claim, fail);
}
