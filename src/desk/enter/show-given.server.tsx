import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { FiledEntry } from '../../requests/filed-entry.ts';
import { FIRST_CODE } from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { enterTexts as texts } from './enter-texts.ts';
import { EntryDonePage } from './EntryDonePage.tsx';
import type { GivenSealer } from './given-receipt.server.ts';
import type { PrintGivenDependencies } from './print-given.server.ts';

export interface GivenDependencies extends PrintGivenDependencies {
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly secrets: SecretKeeper;
  readonly sealer: GivenSealer;
}

type Filed = Extract<FiledEntry, { kind: 'filed' }>;

/** Shows what was filed, and its code, once. */
export function showGiven(
  { pages, clock, secrets, sealer }: GivenDependencies,
  caller: DeskCaller,
  {
    definition,
    key,
    filed,
  }: {
    readonly definition: ProcedureDefinition;
    readonly key: string;
    readonly filed: Filed;
  },
): Promise<Response> {
  const { reference, notices } = filed;
  const isForProtected = notices.some(({ holder }) => holder === 'represented');
  const at = clock().getTime();
  return pages.render(
    texts.done(reference),
    <DeskFrame caller={caller} place="enter">
      <EntryDonePage
        slug={definition.slug}
        title={definition.procedure.title}
        reference={reference}
        trackingCode={secrets.codeOf(key, FIRST_CODE)}
        leaves={leavesOf(filed)}
        given={sealer.seal({ key, reference, isForProtected, at }, caller.agentId)}
      />
    </DeskFrame>,
  );
}

/** As the notices of the filing say: nothing else is promised. */
function leavesOf({ notices }: Filed): readonly string[] {
  const own = notices.filter(({ holder = 'applicant' }) => holder === 'applicant');
  const isForProtected = own.length < notices.length;
  return [
    ...(own.length === 0 ? [texts.leaves.handed] : own.map(({ channel }) => texts.leaves[channel])),
    ...(isForProtected ? [texts.toProtected] : []),
  ];
}
