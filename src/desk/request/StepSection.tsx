import type { Step } from '../../procedures/step.ts';
import { StepList } from '../../procedures/StepList.tsx';
import { stepsTexts } from '../../procedures/steps-texts.ts';

/** The steps that the procedure had when the request was filed, if it said any. */
export function StepSection({ steps = [] }: { readonly steps?: readonly Step[] | undefined }) {
  if (steps.length === 0) return null;
  return (
    <section class="card">
      <h2>{stepsTexts.atDesk}</h2>
      <StepList steps={steps} />
    </section>
  );
}
