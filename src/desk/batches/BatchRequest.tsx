import { deskRequestPath } from '../request/request-paths.ts';
import { batchTexts as texts } from './batch-texts.ts';
import type { BatchLine } from './batch.ts';

/** A request of a batch, by its number and who asks; what the agent sees no more says nothing. */
export function BatchRequest({ request }: Pick<BatchLine, 'request'>) {
  if (request === null) return <>{texts.hidden}</>;
  const { reference, name } = request;
  return (
    <>
      <a href={deskRequestPath(reference)}>{reference}</a>
      {name !== null && ` ${name}`}
    </>
  );
}
