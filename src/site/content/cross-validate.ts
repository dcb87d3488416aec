import { closeWord } from '../../kit/close-word.ts';
import { SEARCH } from '../../kit/protocol.ts';
import { LIST_SLUGS } from '../../procedures/procedure-lists-texts.ts';
import { validateDelays } from '../../procedures/validate-delays.ts';
import { validateCopy } from '../../procedures/validate-retention.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { validateColours } from '../palette/validate-colours.ts';
import type { FileProblem } from './content-error.ts';
import type { ContentRoot } from './content-root.ts';
import { shownPath } from './shown-path.ts';
import { validateAuthorities } from './validate-authorities.ts';
import { validateBodies } from './validate-bodies.ts';
import { validateLetters } from './validate-letters.ts';
import { validateLinks } from './validate-links.ts';
import { validateRouteAuthority } from './validate-route-authority.ts';
import { validateSameDay } from './validate-same-day.ts';
import { validateTitles } from './validate-titles.ts';

/** Names that may be written, and what they name in French. */
interface Names {
  readonly known: readonly string[];
  readonly kind: string;
}

/** Checks what no file alone can tell: names of other files exist, colours can be read together. */
export function crossValidate(root: ContentRoot, content: WrittenContent): readonly FileProblem[] {
  const { commune, procedures, knowledgeSheets } = content;
  const accessibilityFile = shownPath(root, 'accessibilite.yml');
  const districtsFile = shownPath(root, 'quartiers.yml');
  const structuresFile = shownPath(root, 'structures.yml');
  const communeFile = shownPath(root, 'commune.yml');
  const slugs = procedures.map(({ slug }) => slug);
  const services = { known: content.services.map(({ slug }) => slug), kind: 'un service' };
  const themes = { known: content.themes.map(({ slug }) => slug), kind: 'un thème' };
  const events = { known: content.lifeEvents.map(({ slug }) => slug), kind: 'un événement de vie' };
  const all = { known: slugs, kind: 'une démarche' };
  const places = {
    known: content.mediationPlaces.map(({ id }) => id),
    kind: `un lieu de ${shownPath(root, 'lieux.json')}`,
  };
  const districts = {
    known: content.districts.map(({ slug }) => slug),
    kind: `un quartier de ${districtsFile}`,
  };

  return [
    ...validateColours(commune.colours).map((problem) => ({ file: communeFile, ...problem })),
    ...validateName(accessibilityFile, 'complaint', content.accessibility.complaint, all),
    ...validateNames(communeFile, 'mostAsked', commune.mostAsked, all),
    ...validateFreeForm(communeFile, content),
    ...validateAuthorities(content),
    ...validateBodies(communeFile, content),
    ...validateLetters(root, content),
    ...validateTitles(content),
    ...validateLinks(content),
    ...Object.entries(content.nationalGuide.localContacts).flatMap(([place, service]) =>
      validateName(shownPath(root, 'comarquage.yml'), `localContacts.${place}`, service, services),
    ),
    ...validateSameDay(content),
    ...procedures.flatMap(({ file, slug, procedure, body }) => {
      const { channels, related, suggests, lifeEvents } = procedure;
      const others = { known: slugs.filter((known) => known !== slug), kind: 'une autre démarche' };
      return [
        ...validateAddress(file, slug),
        ...[...validateCopy(procedure, commune), ...validateDelays(procedure, body)].map(
          (problem) => ({ file, ...problem }),
        ),
        ...validateName(file, 'theme', procedure.theme, themes),
        ...validateName(file, 'service', procedure.service, services),
        ...procedure.routes.flatMap((route, index) => [
          ...validateName(file, `routes.${index}.service`, route.service, services),
          ...validateNames(file, `routes.${index}.districts`, route.districts ?? [], districts),
          ...validateRouteAuthority(file, index, procedure, content),
        ]),
        ...(['desk', 'phone', 'post'] as const).flatMap((name) => {
          const channel = channels[name];
          return channel
            ? validateName(file, `channels.${name}.service`, channel.service, services)
            : [];
        }),
        ...validateNames(file, 'related', related, others),
        ...suggests.flatMap(({ procedure: next }, index) =>
          validateName(file, `suggests.${index}.procedure`, next, others),
        ),
        ...validateNames(file, 'lifeEvents', lifeEvents, events),
      ];
    }),
    ...content.districts.flatMap((district, index) =>
      validateNames(districtsFile, `${index}.places`, district.places, places),
    ),
    ...content.structures.flatMap(({ place, procedures: about = [] }, index) => [
      ...validateName(structuresFile, `${index}.place`, place, places),
      ...validateNames(structuresFile, `${index}.procedures`, about, all),
    ]),
    ...knowledgeSheets.flatMap(({ file, sheet }) => [
      ...validateName(file, 'owner', sheet.owner, services),
      ...validateNames(file, 'procedures', sheet.procedures, all),
    ]),
    ...content.answerTemplates.flatMap(({ file, answer: { procedures: about = [] } }) =>
      validateNames(file, 'procedures', about, all),
    ),
    ...content.news.flatMap(({ file, item }) => [
      ...validateName(file, 'owner', item.owner, services),
      ...(item.theme === undefined ? [] : validateName(file, 'theme', item.theme, themes)),
      ...validateNames(file, 'districts', item.districts, districts),
      ...validateNames(file, 'procedures', item.procedures, all),
    ]),
    ...content.alerts.flatMap(({ file, alert }) => [
      ...validateName(file, 'owner', alert.owner, services),
      ...validateNames(file, 'districts', alert.districts, districts),
    ]),
    ...content.events.flatMap(({ file, event: { owner, place, registration } }) => [
      ...validateName(file, 'owner', owner, services),
      ...(place.service === undefined
        ? []
        : validateName(file, 'place.service', place.service, services)),
      ...(registration === undefined ? [] : validateName(file, 'registration', registration, all)),
    ]),
  ];
}

/** A procedure named like a list would take its address. */
function validateAddress(file: string, slug: string): readonly FileProblem[] {
  if (!LIST_SLUGS.includes(slug)) return [];
  const expected = `un autre nom que ceux des listes de démarches : ${LIST_SLUGS.join(', ')}`;
  return [{ file, key: '(nom du fichier)', expected, found: `« ${slug} »` }];
}

/** The search sends its words to this form: it must have where to put them. */
function validateFreeForm(file: string, { commune: { freeForm }, procedures }: WrittenContent) {
  if (freeForm === undefined) return [];
  const free = procedures.find(({ slug }) => slug === freeForm)?.procedure;
  const fields = free?.form.flatMap((section) => section.fields) ?? [];
  const takesWords =
    free?.channels.online === true &&
    fields.some(({ type, key }) => type === 'long-text' && key === SEARCH.need);
  if (takesWords) return [];
  const expected = `une démarche en ligne, avec une question long-text dont la clé est ${SEARCH.need}`;
  return [{ file, key: 'freeForm', expected, found: `« ${freeForm} »` }];
}

function validateNames(file: string, key: string, names: readonly string[], allowed: Names) {
  return names.flatMap((name, index) => validateName(file, `${key}.${index}`, name, allowed));
}

function validateName(file: string, key: string, name: string, { known, kind }: Names) {
  if (known.includes(name)) return [];
  const close = closeWord(name, known);
  const expected =
    close === undefined
      ? `${kind} : ${known.join(', ')}`
      : `${kind} qui existe. Vouliez-vous dire ${close} ?`;
  return [{ file, key, expected, found: `« ${name} »` }];
}
