import { PROTOCOL } from '../../kit/protocol.ts';
import { AskBox, SEARCHED } from '../AskBox.tsx';
import type { DeskProcedure } from '../desk-content.ts';
import type { ProposedProcedures } from './proposed-procedures.ts';
import { ProcedureLinks, ProposedList } from './ProposedList.tsx';
import { RECOGNISE_STEPS, RECOGNISE_WORDS, recognisePath } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';
import { RecogniseHead } from './RecogniseHead.tsx';

export interface ChoosePageProps {
  readonly reference: string;
  readonly procedures: readonly DeskProcedure[];
  readonly proposed: ProposedProcedures;
  /** What was looked for; nothing: the words of the person. */
  readonly words?: string;
  readonly problem?: string;
}

/** Another procedure: what the search proposes, then all of them by service. */
export function ChoosePage(props: ChoosePageProps) {
  const { reference, procedures, proposed, words = '', problem } = props;
  const services = Map.groupBy(procedures, ({ serviceName }) => serviceName);
  return (
    <>
      <RecogniseHead reference={reference} title={texts.title} />
      <AskBox
        role="search"
        {...{ action: recognisePath(reference), id: 'mots', name: RECOGNISE_WORDS }}
        {...{ value: words, problem, texts: texts.search, control: SEARCHED }}
        button={{ name: PROTOCOL.step, value: RECOGNISE_STEPS.look }}
      />
      <ProposedList {...{ reference, proposed, procedures, heading: 'h2' }} />
      <h2>{texts.all}</h2>
      {[...services].map(([service, some]) => (
        <section key={service}>
          <h3>{service}</h3>
          <ProcedureLinks reference={reference} procedures={some} />
        </section>
      ))}
    </>
  );
}
