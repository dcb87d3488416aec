import type { Commune } from '../../commune/commune.ts';
import type { Service } from '../../commune/service.ts';
import type { NationalGuide } from '../../guide/national-guide.ts';
import { SEARCH } from '../../kit/protocol.ts';
import type { LifeEvent } from '../../procedures/life-event.ts';
import { LIST_SLUGS } from '../../procedures/procedure-lists-texts.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { Theme } from '../../procedures/theme.ts';
import type { Accessibility } from '../../publishing/accessibility.ts';
import type { District } from '../../publishing/places/district.ts';
import type { MediationPlace } from '../../publishing/places/mediation-place.ts';
import type { KnowledgeSheet } from '../../publishing/sheets/knowledge-sheet.ts';
import { checkColours } from '../palette/check-colours.ts';
import type { FileProblem } from './content-error.ts';
import { shownPath, type ContentRoot } from './content-root.ts';
import type { PublicLife } from './load-public-life.ts';

interface CheckedContent {
  readonly accessibility: Accessibility;
  readonly commune: Commune;
  readonly themes: readonly Theme[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly nationalGuide: NationalGuide;
  readonly services: ReadonlyMap<string, Service>;
  readonly mediationPlaces: readonly MediationPlace[];
  readonly districts: readonly District[];
  readonly procedures: readonly {
    readonly file: string;
    readonly slug: string;
    readonly procedure: Procedure;
  }[];
  readonly knowledgeSheets: readonly { readonly file: string; readonly sheet: KnowledgeSheet }[];
  readonly publicLife: PublicLife;
}

/** Names that may be written, and what they name in French. */
interface Names {
  readonly known: readonly string[];
  readonly kind: string;
}

/** Checks what no file alone can tell: names of other files exist, colours can be read together. */
export function crossCheck(root: ContentRoot, content: CheckedContent): readonly FileProblem[] {
  const { commune, procedures, knowledgeSheets } = content;
  const accessibilityFile = shownPath(root, 'accessibilite.yml');
  const districtsFile = shownPath(root, 'quartiers.yml');
  const communeFile = shownPath(root, 'commune.yml');
  const slugs = procedures.map(({ slug }) => slug);
  const services = { known: [...content.services.keys()], kind: 'un service' };
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
    ...checkColours(commune.colours).map((problem) => ({ file: communeFile, ...problem })),
    ...checkName(accessibilityFile, 'complaint', content.accessibility.complaint, all),
    ...checkNames(communeFile, 'mostAsked', commune.mostAsked, all),
    ...checkFreeForm(communeFile, content),
    ...Object.entries(content.nationalGuide.localContacts).flatMap(([place, service]) =>
      checkName(shownPath(root, 'comarquage.yml'), `localContacts.${place}`, service, services),
    ),
    ...procedures.flatMap(({ file, slug, procedure }) => {
      const { channels, related, suggests, lifeEvents } = procedure;
      const others = { known: slugs.filter((known) => known !== slug), kind: 'une autre démarche' };
      return [
        ...checkAddress(file, slug),
        ...checkName(file, 'theme', procedure.theme, themes),
        ...checkName(file, 'service', procedure.service, services),
        ...(['desk', 'phone', 'post'] as const).flatMap((name) => {
          const channel = channels[name];
          return channel
            ? checkName(file, `channels.${name}.service`, channel.service, services)
            : [];
        }),
        ...checkNames(file, 'related', related, others),
        ...suggests.flatMap(({ procedure: next }, index) =>
          checkName(file, `suggests.${index}.procedure`, next, others),
        ),
        ...checkNames(file, 'lifeEvents', lifeEvents, events),
      ];
    }),
    ...content.districts.flatMap((district, index) =>
      checkNames(districtsFile, `${index}.places`, district.places, places),
    ),
    ...knowledgeSheets.flatMap(({ file, sheet }) => [
      ...checkName(file, 'owner', sheet.owner, services),
      ...checkNames(file, 'procedures', sheet.procedures, all),
    ]),
    ...content.publicLife.news.flatMap(({ file, item }) => [
      ...checkName(file, 'owner', item.owner, services),
      ...(item.theme === undefined ? [] : checkName(file, 'theme', item.theme, themes)),
      ...checkNames(file, 'districts', item.districts, districts),
      ...checkNames(file, 'procedures', item.procedures, all),
    ]),
    ...content.publicLife.alerts.flatMap(({ file, alert }) => [
      ...checkName(file, 'owner', alert.owner, services),
      ...checkNames(file, 'districts', alert.districts, districts),
    ]),
    ...content.publicLife.events.flatMap(({ file, event: { owner, place, registration } }) => [
      ...checkName(file, 'owner', owner, services),
      ...(place.service === undefined
        ? []
        : checkName(file, 'place.service', place.service, services)),
      ...(registration === undefined ? [] : checkName(file, 'registration', registration, all)),
    ]),
  ];
}

/** A procedure named like a list would take its address. */
function checkAddress(file: string, slug: string): readonly FileProblem[] {
  if (!LIST_SLUGS.includes(slug)) return [];
  const expected = `un autre nom que ceux des listes de démarches : ${LIST_SLUGS.join(', ')}`;
  return [{ file, key: '(nom du fichier)', expected, found: `« ${slug} »` }];
}

/** The search sends its words to this form: it must have where to put them. */
function checkFreeForm(file: string, { commune: { freeForm }, procedures }: CheckedContent) {
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

function checkNames(file: string, key: string, names: readonly string[], allowed: Names) {
  return names.flatMap((name, index) => checkName(file, `${key}.${index}`, name, allowed));
}

function checkName(file: string, key: string, name: string, { known, kind }: Names) {
  if (known.includes(name)) return [];
  return [{ file, key, expected: `${kind} : ${known.join(', ')}`, found: `« ${name} »` }];
}
