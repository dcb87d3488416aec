import { formatDay } from '../../kit/format-day.ts';
import { describeLegalBasis } from '../../procedures/legal-basis-texts.ts';
import { conditionSentence } from '../../questions/condition-text.ts';
import type { Option } from '../../questions/option.ts';
import { linkedTo } from '../../requests/events/linked-requests.ts';
import { openOpinions } from '../../requests/events/open-opinions.ts';
import { NATURES } from './abuse-acts.ts';
import type { ActedOn } from './act-kinds.ts';
import { askedTexts as texts } from './asked-texts.ts';
import { NOBODY_IN_CHARGE } from './hand-over.ts';
import { PERSONS } from './link-acts.ts';
import { ASKED } from './opinion-acts.ts';

export function silenceCases({ definition: { procedure, form } }: ActedOn): readonly Option[] {
  const cases = (procedure.silence.cases ?? []).map(({ when }, place) => ({
    value: String(place + 1),
    label: texts.inCase(conditionSentence(when, form)),
  }));
  return [...cases, { value: 'aucun', label: texts.noCase }];
}

/** Each with the text that allows to ask for it (CRPA L114-5). */
export function documentsOf({ definition: { procedure } }: ActedOn): readonly Option[] {
  return procedure.documents.map(({ label, legalBasis }, place) => ({
    value: String(place + 1),
    label: texts.document(label, describeLegalBasis(legalBasis)),
  }));
}

export function colleaguesOf(colleagues: ActedOn['colleagues']): readonly Option[] {
  const named = colleagues.map(({ id, name, quality }) => ({
    value: id,
    label: quality === null ? name : texts.person(name, quality),
  }));
  return [...named, { value: NOBODY_IN_CHARGE, label: texts.noColleague }];
}

export const servicesOf = (services: ActedOn['services']): readonly Option[] =>
  services.map(({ slug, name }) => ({ value: slug, label: name }));

export const otherServices = ({
  services,
  definition: { service },
}: ActedOn): ActedOn['services'] => services.filter(({ slug }) => slug !== service.slug);

export function administrations({ bodies }: ActedOn): readonly Option[] {
  return bodies
    .filter(({ body }) => body.isAdministration)
    .map(({ slug, body }) => ({ value: slug, label: body.name }));
}

export const natures = (): readonly Option[] =>
  Object.keys(NATURES).map((value) => ({
    value,
    label: texts.natures[value as keyof typeof texts.natures],
  }));

export const linkedRequests = ({ events }: ActedOn): readonly Option[] =>
  linkedTo(events).map((value) => ({ value, label: value }));

export const persons = (): readonly Option[] =>
  Object.keys(PERSONS).map((value) => ({
    value,
    label: texts.persons.choices[value as keyof typeof PERSONS],
  }));

/** The services of the commune first, then whoever its directory names. */
export const askedForOpinion = (request: ActedOn): readonly Option[] => [
  ...otherServices(request).map(({ slug, name }) => ({ value: ASKED.service + slug, label: name })),
  ...request.bodies.map(({ slug, body }) => ({
    value: ASKED.body + slug,
    label: texts.outside(body.name),
  })),
];

export const awaitedOpinions = ({ events }: ActedOn): readonly Option[] =>
  openOpinions(events).map(({ id, details, content }) => ({
    value: String(id),
    label: texts.awaited(content?.to ?? '', formatDay(details.wantedOn)),
  }));
