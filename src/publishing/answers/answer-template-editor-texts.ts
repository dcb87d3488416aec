import type { KeyTexts } from '../../kit/key-texts.ts';
import type { KindTexts } from '../../kit/kind-texts.ts';
import { fr } from '../../kit/typography.ts';
import type { AnswerTemplate } from './answer-template.ts';

const answerTemplateTexts: KeyTexts<AnswerTemplate> = {
  title: {
    label: 'Nom du modèle',
    help: fr`Pour les agents. Par exemple : La salle est déjà prise.`,
  },
  procedures: {
    label: 'Démarches',
    help: 'Seulement si ce modèle sert à quelques démarches. Laissez vide pour toutes.',
  },
  text: {
    label: 'Texte',
    help: fr`L’agent le relit et le change avant d’envoyer. Un champ s’écrit entre accolades : {numero}, {demarche}, {recu_le}, {service}, {telephone}, {courriel}. N’écrivez le nom de personne.`,
  },
};

export const answerTemplateKind: KindTexts = {
  texts: answerTemplateTexts,
  label: 'Modèles de réponses',
  singular: 'Modèle de réponse',
  description: fr`Les réponses que les agents donnent souvent, à compléter avant de les envoyer.`,
  titleKey: 'title',
  icon: 'forum',
};
