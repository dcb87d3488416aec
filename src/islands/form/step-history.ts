/** What the browser keeps of a step, so that its back button works. */
interface StepState {
  readonly step?: number;
  /** The step before, when it is the entry before. */
  readonly from?: number;
}

const state = () => (history.state ?? {}) as StepState;

/**
 * Keeps steps in the history of the browser.
 * @param reach shows a step that the person went back or forward to
 */
export function keepInHistory(reach: (step: number) => void) {
  addEventListener('popstate', () => {
    const { step } = state();
    // A link inside the page makes an entry too: it has no step.
    if (step !== undefined) reach(step);
  });
  return {
    /** The step where the page was left, when it is shown again. */
    started: state().step ?? 0,
    mark: (step: number) => history.replaceState({ ...state(), step }, ''),
    push: (step: number, from: number) => history.pushState({ step, from }, ''),
    /** Goes back to a step: as the browser does when it is the one before. */
    return: (step: number) => {
      if (state().from === step) history.back();
      else {
        history.pushState({ step }, '');
        reach(step);
      }
    },
  };
}
