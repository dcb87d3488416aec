import type { KindTexts } from '../kit/kind-texts.ts';
import { procedureTexts } from './procedure-editor-texts.ts';

export const procedureKind: KindTexts = {
  texts: procedureTexts,
  label: 'Démarches',
  singular: 'Démarche',
  description: 'Les démarches du site.',
  titleKey: 'title',
  icon: 'description',
};

export const draftKind: KindTexts = {
  texts: procedureTexts,
  label: 'Brouillons de démarches',
  singular: 'Brouillon',
  description: 'Les démarches qui ne sont pas prêtes. Elles ne paraissent jamais sur le site.',
  titleKey: 'title',
  icon: 'edit_note',
};
