import type { Step } from './step.ts';
import { stepsTexts } from './steps-texts.ts';

/** Steps of the processing of a request, in order: who, how long, what leaves. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class="timeline">
      {steps.map(({ title, who, within, sends }) => (
        <li key={title}>
          <strong>{title}</strong>
          <br />
          {[who, ...(within === undefined ? [] : [stepsTexts.within(within)])].join(', ')}
          {sends !== undefined && (
            <>
              <br />
              {stepsTexts.sends(sends)}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
