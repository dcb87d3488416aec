import { formatDay } from '../../kit/format-day.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import type { ListedBatch } from '../../requests/letter/letter-queue.ts';
import { deskRequestPath } from '../request/request-paths.ts';
import { batchPath, LETTERS_PAGE } from './letters-paths.ts';
import { batchTexts, letterPageTexts as texts } from './letters-texts.ts';
import type { WaitingLine } from './waiting-line.ts';

export interface LettersPageProps {
  readonly waiting: readonly WaitingLine[];
  /** Numbers of requests whose letter cannot be written. */
  readonly unreadable: readonly string[];
  readonly batches: readonly ListedBatch[];
  /** Whether the agent acts in any service. */
  readonly mayPrint: boolean;
  /** What was just tried, in sentences. */
  readonly said?: readonly string[];
}

/** Letters that wait for a printer, and the batches that were made of others. */
export function LettersPage({
  waiting,
  unreadable,
  batches,
  mayPrint,
  said = [],
}: LettersPageProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      {said.length > 0 && (
        <section class="note" tabIndex={-1} autofocus>
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      <p>{mayPrint ? texts.intro : texts.noRight}</p>
      <h2>{waiting.length === 0 ? batchTexts.none : texts.waiting(waiting.length)}</h2>
      {unreadable.map((reference) => (
        <p key={reference} class="note wait">
          {batchTexts.unreadable(reference)}
        </p>
      ))}
      {waiting.length > 0 && (
        <>
          <form method="post" action={LETTERS_PAGE}>
            <p class="actions">
              <button class="button" type="submit">
                {texts.prepare}
              </button>{' '}
              <span class="hint">{texts.prepareHint}</span>
            </p>
          </form>
          <WaitingTable waiting={waiting} />
        </>
      )}
      <h2>{batches.length === 0 ? texts.noBatch : texts.batches}</h2>
      {batches.length > 0 && <BatchTable batches={batches} />}
    </>
  );
}

function WaitingTable({ waiting }: Pick<LettersPageProps, 'waiting'>) {
  return (
    <table class="desk-list">
      <caption class="sr">{texts.waiting(waiting.length)}</caption>
      <Heads names={Object.values(texts.columns)} />
      <tbody>
        {waiting.map(({ reference, createdAt, serviceName, what, hasAddress }, place) => (
          <tr key={`${reference} ${place}`}>
            <th scope="row">
              <a href={deskRequestPath(reference)}>{reference}</a>
            </th>
            <td>{formatDay(parisDay(new Date(createdAt)))}</td>
            <td>{serviceName}</td>
            <td>
              {what}
              {!hasAddress && <span>{batchTexts.noAddress}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BatchTable({ batches }: Pick<LettersPageProps, 'batches'>) {
  return (
    <table class="desk-list">
      <caption class="sr">{texts.batches}</caption>
      <Heads names={Object.values(texts.batchColumns)} />
      <tbody>
        {batches.map((batch) => (
          <tr key={batch.name}>
            <th scope="row">
              <a href={batchPath(batch.name)}>{texts.batch(batch.name)}</a>
            </th>
            <td>{parisDayAndTime(new Date(batch.madeAt))}</td>
            <td>{batchTexts.letters(batch.letters)}</td>
            <td>{stateOf(batch)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ postedOn, prints }: ListedBatch): string {
  if (postedOn !== null) return texts.postedOn(postedOn);
  return prints === 0 ? texts.toPrint : texts.printed(prints);
}

function Heads({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
