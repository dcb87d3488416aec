import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import { CHANNELS, QUEUES } from './desk-line.ts';
import { FILTER_NAMES, MINE, NOBODY, type FilterName, type Filters } from './list-filters.ts';
import type { Choices } from './list-page.ts';
import { channelTexts, filterTexts, listTexts, queueTexts } from './list-texts.ts';

/** A filter that is applied, in words: « Service : Voirie ». */
export interface AppliedFilter {
  readonly name: FilterName;
  readonly family: string;
  readonly value: string;
}

/** Filters that are applied, in the order of their form. */
export function appliedFilters(filters: Filters, choices: Choices): readonly AppliedFilter[] {
  return FILTER_NAMES.flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    return [{ name, family: filterTexts[name], value: wordOf(name, value, choices) }];
  });
}

function wordOf(
  name: FilterName,
  value: string,
  { services, procedures, structures, agents }: Choices,
): string {
  const nameIn = (list: Choices['services']) =>
    list.find(({ slug }) => slug === value)?.name ?? value;
  const textIn = <TWord extends string>(
    words: readonly TWord[],
    texts: Readonly<Record<TWord, string>>,
  ) => words.filter((word) => word === value).map((word) => texts[word])[0] ?? value;
  switch (name) {
    case 'file':
      return textIn(QUEUES, queueTexts);
    case 'service':
      return nameIn(services);
    case 'demarche':
      return nameIn(procedures);
    case 'canal':
      return textIn(CHANNELS, channelTexts);
    case 'structure':
      return nameIn(structures);
    case 'etat':
      return textIn(REQUEST_STATES, stateTexts);
    case 'depuis':
      return listTexts.since(value);
    case 'jusqua':
      return listTexts.until(value);
    case 'agent':
      if (value === MINE) return listTexts.mine;
      return value === NOBODY ? listTexts.nobody : nameIn(agents);
    case 'fini':
      return listTexts.situation.over;
  }
}
