import type { GenericSchema } from 'valibot';
import { CommuneSchema } from '../schemas/commune.ts';
import { DistrictsSchema } from '../schemas/district.ts';
import { KnowledgeSheetSchema } from '../schemas/knowledge-sheet.ts';
import { LifeEventsSchema } from '../schemas/life-event.ts';
import { ProcedureSchema } from '../schemas/procedure.ts';
import { ServiceSchema } from '../schemas/service.ts';
import { ThemesSchema } from '../schemas/theme.ts';
import type { AnyKeyTexts } from './key-texts.ts';
import { communeTexts } from './texts/commune.ts';
import {
  districtTexts,
  knowledgeSheetTexts,
  lifeEventTexts,
  serviceTexts,
  themeTexts,
} from './texts/other-content.ts';
import { procedureTexts } from './texts/procedure.ts';

/** One kind of content that the tool edits: a folder of files, or one file. */
export interface ContentKind {
  /** Name of the collection or of the file, and of its format. */
  readonly name: string;
  /** Folder of files, or the file itself, from the root of the project. */
  readonly path: string;
  readonly extension: 'md' | 'yml';
  readonly isFolder: boolean;
  readonly schema: GenericSchema;
  readonly texts: AnyKeyTexts;
  readonly label: string;
  /** One of them, for the button that adds one. */
  readonly singular: string;
  readonly description: string;
  /** Key that names an entry in lists. */
  readonly titleKey: string;
  /** Name of a drawing of the tool. */
  readonly icon: string;
}

const procedure = {
  extension: 'md',
  isFolder: true,
  schema: ProcedureSchema,
  texts: procedureTexts,
  titleKey: 'title',
} as const;

/** Everything that the tool edits, in the order of its menu. */
export const CONTENT_KINDS: readonly ContentKind[] = [
  {
    ...procedure,
    name: 'demarches',
    path: 'content/demarches',
    label: 'Démarches',
    singular: 'Démarche',
    description: 'Les démarches du site. Ce qui est enregistré ici est publié.',
    icon: 'description',
  },
  {
    ...procedure,
    name: 'brouillons',
    path: 'content/brouillons',
    label: 'Brouillons de démarches',
    singular: 'Brouillon',
    description: 'Les démarches qui ne sont pas prêtes. Elles ne paraissent jamais sur le site.',
    icon: 'edit_note',
  },
  {
    name: 'fiches',
    path: 'content/fiches',
    extension: 'md',
    isFolder: true,
    schema: KnowledgeSheetSchema,
    texts: knowledgeSheetTexts,
    label: 'Fiches de connaissance',
    singular: 'Fiche',
    description: 'Des réponses courtes pour les agents et les médiateurs.',
    titleKey: 'question',
    icon: 'lightbulb',
  },
  {
    name: 'services',
    path: 'content/services',
    extension: 'yml',
    isFolder: true,
    schema: ServiceSchema,
    texts: serviceTexts,
    label: 'Services',
    singular: 'Service',
    description: 'Les services de la mairie, leurs adresses et leurs horaires.',
    titleKey: 'name',
    icon: 'storefront',
  },
  {
    name: 'commune',
    path: 'content/commune.yml',
    extension: 'yml',
    isFolder: false,
    schema: CommuneSchema,
    texts: communeTexts,
    label: 'La commune',
    singular: 'La commune',
    description: 'Le nom, les adresses, les couleurs, la page d’accueil.',
    titleKey: 'name',
    icon: 'home',
  },
  {
    name: 'themes',
    path: 'content/themes.yml',
    extension: 'yml',
    isFolder: false,
    schema: ThemesSchema,
    texts: themeTexts,
    label: 'Thèmes',
    singular: 'Thème',
    description: 'Les thèmes de la liste des démarches, dans l’ordre.',
    titleKey: 'title',
    icon: 'category',
  },
  {
    name: 'evenements-de-vie',
    path: 'content/evenements-de-vie.yml',
    extension: 'yml',
    isFolder: false,
    schema: LifeEventsSchema,
    texts: lifeEventTexts,
    label: 'Moments de vie',
    singular: 'Moment de vie',
    description: 'Les moments de vie, dans l’ordre.',
    titleKey: 'title',
    icon: 'family_restroom',
  },
  {
    name: 'quartiers',
    path: 'content/quartiers.yml',
    extension: 'yml',
    isFolder: false,
    schema: DistrictsSchema,
    texts: districtTexts,
    label: 'Quartiers',
    singular: 'Quartier',
    description: 'Les quartiers, et les lieux d’aide qui s’y trouvent.',
    titleKey: 'name',
    icon: 'location_city',
  },
];
