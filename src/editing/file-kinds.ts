import { communeTexts } from '../commune/commune-editor-texts.ts';
import { CommuneSchema } from '../commune/commune.ts';
import { LifeEventsSchema } from '../procedures/life-event.ts';
import { ThemesSchema } from '../procedures/theme.ts';
import { ecodesignTexts } from '../publishing/ecodesign-editor-texts.ts';
import { EcodesignSchema } from '../publishing/ecodesign.ts';
import {
  districtTexts,
  lifeEventTexts,
  themeTexts,
} from '../publishing/other-content-editor-texts.ts';
import { DistrictsSchema } from '../publishing/places/district.ts';
import type { ContentKind } from './content-kind.ts';

/** Contents that are one file, in the order of the menu. */
export const FILE_KINDS: readonly ContentKind[] = [
  {
    name: 'commune',
    path: 'commune.yml',
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
    name: 'ecoconception',
    path: 'ecoconception.yml',
    extension: 'yml',
    isFolder: false,
    schema: EcodesignSchema,
    texts: ecodesignTexts,
    label: 'Écoconception',
    singular: 'Écoconception',
    description: 'Ce que la commune déclare sur l’écoconception du site.',
    titleKey: 'referent',
    icon: 'eco',
  },
  {
    name: 'themes',
    path: 'themes.yml',
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
    path: 'evenements-de-vie.yml',
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
    path: 'quartiers.yml',
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
