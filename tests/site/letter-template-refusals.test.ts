import { describe } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const FOLDER = 'content/modeles-de-lettres';
const REFUSAL = `${FOLDER}/refus.yml`;
const ROOM = `${FOLDER}/refus-salle.yml`;

const WRONG: readonly Mistake[] = [
  [
    REFUSAL,
    /^ {2}- .*\{motifs_de_droit\}.*\n/mu,
    '',
    /refus\.yml.*clé « paragraphs ».*\{motifs_de_droit\} : un refus dit le texte/su,
  ],
  [
    REFUSAL,
    /^ {2}- .*\{motifs_de_fait\}.*\n/mu,
    '',
    /\{motifs_de_fait\} : un refus dit les faits/su,
  ],
  [
    REFUSAL,
    /^ {2}- .*\{recours\}.*\n/mu,
    '',
    /\{recours\} : un refus dit comment le contester.*aucun \{recours\}/su,
  ],
  [
    REFUSAL,
    'Son numéro est {numero}',
    'Son numéro est {numéro}',
    /paragraphs\.1.*un champ de cette lettre : \{numero\}.*\{numéro\} dans « Vous avez/su,
  ],
  [
    REFUSAL,
    'Voici pourquoi.',
    'Voici pourquoi, {recours}',
    /\{recours\} seul dans son paragraphe/su,
  ],
  [REFUSAL, 'Voici pourquoi.', 'Voici {', /des accolades par deux/su],
  [`${FOLDER}/accord.yml`, 'acceptée\n', '{avant_le}\n', /clé « subject ».*un champ de cette/su],
  [REFUSAL, 'for: refusal', 'for: refus', /clé « for ».*l’un de ces mots : acceptance \(Accord/su],
  [
    REFUSAL,
    'for: refusal',
    'for: refusal\nprocedures: [vide-grenier]',
    /clé « for ».*un seul modèle « refusal » sans liste.*trouvé : aucun/su,
  ],
  [ROOM, 'procedures: [location-de-salle]\n', '', /un seul modèle.*refus-salle\.yml, refus\.yml/su],
  [ROOM, '[location-de-salle]', '[location-de-sale]', /procedures\.0.*une démarche : .*-sale »/su],
  [ROOM, 'subject: Votre', 'sujet: Votre', /refus-salle\.yml.*clé « sujet »/su],
  [
    `${FOLDER}/attestation.yml`,
    'administration, article L. 232-3',
    'administration, article Z. 232-3',
    /attestation\.yml.*des articles écrits ainsi.*« Z\. 232-3 »/su,
  ],
];

describe('a template of letters is refused, in French,', () => {
  refusesMistakes(content, WRONG);
});
