/** What the browser keeps of a step, so that its back button works. */
interface StepState {
  readonly step?: number;
  /** The step before, when it is the entry before. */
  readonly from?: number;
  /** Key of the draft that was typed there. */
  readonly draft?: string;
}

const state = () => (history.state ?? {}) as StepState;
const replace = (changes: StepState, address?: string) =>
  history.replaceState({ ...state(), ...changes }, '', address);

/** Marks that the answers of a draft are in the page. */
export const markDraft = (draft: string): void => replace({ draft });
/** The draft that was in the page when it was left or loaded again. */
export const draftLeft = (): string | undefined => state().draft;

/**
 * Keeps steps in the history of the browser.
 * @param reach shows a step that the person went back or forward to
 * @param address of the page of the form
 */
export function keepInHistory(reach: (step: number) => void, address: string) {
  // What a function answered cannot be asked again: going back there, or loading it again, opens the
  // page of the form.
  const isAnswer = location.pathname !== address;
  if (isAnswer) replace({}, address + location.hash);
  addEventListener('popstate', () => {
    const { step } = state();
    // A link inside the page makes an entry too: it has no step.
    if (step !== undefined) reach(step);
  });
  const push = (step: number, from?: number) =>
    history.pushState({ step, from, draft: draftLeft() }, '');
  return {
    /** Whether a function drew the page: the form was filled in to its end before. */
    isAnswer,
    /** The step where the page was left, when it is shown again. */
    started: state().step,
    mark: (step: number) => replace({ step }),
    push,
    /** Goes back to a step: as the browser does when it is the one before. */
    return: (step: number) => {
      if (state().from === step) history.back();
      else {
        push(step);
        reach(step);
      }
    },
  };
}
