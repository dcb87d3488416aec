import { ServiceSchema } from '../commune/service.ts';
import { procedureTexts } from '../procedures/procedure-editor-texts.ts';
import { ProcedureSchema } from '../procedures/procedure.ts';
import { AgendaEventSchema } from '../publishing/agenda/agenda-event.ts';
import { AlertSchema } from '../publishing/alerts/alert.ts';
import { NewsItemSchema } from '../publishing/news/news-item.ts';
import { knowledgeSheetTexts, serviceTexts } from '../publishing/other-content-editor-texts.ts';
import {
  agendaEventTexts,
  alertTexts,
  newsItemTexts,
} from '../publishing/public-life-editor-texts.ts';
import { KnowledgeSheetSchema } from '../publishing/sheets/knowledge-sheet.ts';
import type { ContentKind } from './content-kind.ts';

const procedure = {
  extension: 'md',
  isFolder: true,
  schema: ProcedureSchema,
  texts: procedureTexts,
  titleKey: 'title',
} as const;

/** Contents of which each is a file, in the order of the menu. */
export const FOLDER_KINDS: readonly ContentKind[] = [
  {
    ...procedure,
    name: 'demarches',
    path: 'demarches',
    label: 'Démarches',
    singular: 'Démarche',
    description: 'Les démarches du site. Ce qui est enregistré ici est publié.',
    icon: 'description',
  },
  {
    ...procedure,
    name: 'brouillons',
    path: 'brouillons',
    label: 'Brouillons de démarches',
    singular: 'Brouillon',
    description: 'Les démarches qui ne sont pas prêtes. Elles ne paraissent jamais sur le site.',
    icon: 'edit_note',
  },
  {
    name: 'fiches',
    path: 'fiches',
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
    name: 'actualites',
    path: 'actualites',
    extension: 'md',
    isFolder: true,
    schema: NewsItemSchema,
    texts: newsItemTexts,
    label: 'Actualités',
    singular: 'Actualité',
    description: 'Ce qui change dans la commune. Chacune paraît et disparaît à sa date.',
    titleKey: 'title',
    icon: 'newspaper',
  },
  {
    name: 'alertes',
    path: 'alertes',
    extension: 'yml',
    isFolder: true,
    schema: AlertSchema,
    texts: alertTexts,
    label: 'Alertes',
    singular: 'Alerte',
    description: 'Ce qui presse. Le titre paraît sur toutes les pages.',
    titleKey: 'title',
    icon: 'warning',
  },
  {
    name: 'agenda',
    path: 'agenda',
    extension: 'md',
    isFolder: true,
    schema: AgendaEventSchema,
    texts: agendaEventTexts,
    label: 'Agenda',
    singular: 'Rendez-vous',
    description: 'Les rendez-vous de la commune.',
    titleKey: 'title',
    icon: 'event',
  },
  {
    name: 'services',
    path: 'services',
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
];
