import { ProposedList, type ProposedListProps } from './ProposedList.tsx';
import { recognisePath } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

/** In the page of a request that came in everyday words: what it may be, one click from being said. */
export function RecogniseSection(
  props: Omit<ProposedListProps, 'heading'> & {
    /** Whether a procedure was said already. */
    readonly isAgain: boolean;
  },
) {
  const { reference, isAgain } = props;
  return (
    <section class="card" id="demarche">
      <h2>{texts.title}</h2>
      <p>{isAgain ? texts.again : texts.intro}</p>
      {!isAgain && <ProposedList {...props} heading="h3" />}
      <p>
        <a href={recognisePath(reference)}>{texts.other}</a>
      </p>
    </section>
  );
}
