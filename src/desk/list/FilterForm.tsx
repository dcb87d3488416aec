import type { ComponentChildren } from 'preact';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { CHANNELS, QUEUES } from './desk-line.ts';
import { MINE, NOBODY, type FilterName, type Filters } from './list-filters.ts';
import type { Choices } from './list-page.ts';
import { channelTexts, filterTexts, listTexts, queueTexts } from './list-texts.ts';

type Option = readonly [value: string, label: string];

export interface FilterFormProps {
  readonly filters: Filters;
  readonly choices: Choices;
}

/** Filters by family: the page is asked again, and its address keeps them. */
export function FilterForm({ filters, choices }: FilterFormProps) {
  const named = (list: Choices['services']): readonly Option[] =>
    list.map(({ slug, name }) => [slug, name]);
  // Whoever acted from a terminal has no line among the agents.
  const isListed = [MINE, NOBODY, ...choices.agents.map(({ slug }) => slug)].includes(
    filters.agent ?? MINE,
  );
  const agents: readonly Option[] = [
    [MINE, listTexts.mine],
    [NOBODY, listTexts.nobody],
    ...named(choices.agents),
    ...(isListed || filters.agent === undefined ? [] : [[filters.agent, filters.agent] as const]),
  ];
  const select = (name: FilterName, options: readonly Option[], any: string = listTexts.any) => (
    <Select name={name} options={options} any={any} value={filters[name]} />
  );
  return (
    <details class="filters">
      <summary>{listTexts.filters}</summary>
      <form action={DESK_PAGE}>
        {select(
          'file',
          QUEUES.map((queue) => [queue, queueTexts[queue]]),
        )}
        {select('service', named(choices.services))}
        {select('demarche', named(choices.procedures))}
        {select(
          'canal',
          CHANNELS.map((channel) => [channel, channelTexts[channel]]),
        )}
        {choices.structures.length > 0 && select('structure', named(choices.structures))}
        {select(
          'etat',
          REQUEST_STATES.map((state) => [state, stateTexts[state]]),
        )}
        {select('agent', agents)}
        {select('fini', [['oui', listTexts.situation.over]], listTexts.situation.open)}
        <Control name="depuis">
          <input type="date" id="filtre-depuis" name="depuis" value={filters.depuis} />
        </Control>
        <Control name="jusqua">
          <input type="date" id="filtre-jusqua" name="jusqua" value={filters.jusqua} />
        </Control>
        <button class="button">{listTexts.apply}</button>
      </form>
    </details>
  );
}

function Select({
  name,
  options,
  any,
  value,
}: {
  readonly name: FilterName;
  readonly options: readonly Option[];
  readonly any: string;
  readonly value: string | undefined;
}) {
  return (
    <Control name={name}>
      <select id={`filtre-${name}`} name={name}>
        <option value="">{any}</option>
        {options.map(([word, label]) => (
          <option key={word} value={word} selected={word === value}>
            {label}
          </option>
        ))}
      </select>
    </Control>
  );
}

function Control({
  name,
  children,
}: {
  readonly name: FilterName;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={`filtre-${name}`}>{filterTexts[name]}</label>
      {children}
    </div>
  );
}
