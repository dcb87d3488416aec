import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, PA11Y, proved } from '../evidence.ts';
import { namesRead } from '../manual-checks.ts';

const NAMED = proved(
  'names',
  'names each control with the label in sight, and says what is required or wrong',
);
const GROUPED = proved(
  'forms',
  'choices, and the parts of a date or of an address, are grouped under their question',
);

export const forms: Theme = {
  number: 11,
  title: 'Formulaires',
  criteria: [
    {
      number: '11.1',
      wording: fr`Chaque champ a une étiquette, qu’on voit et qu’on entend.`,
      evidence: [NAMED, proved('forms', 'each control has one label, with words'), AXE, PA11Y],
    },
    {
      number: '11.2',
      wording: fr`L’étiquette d’un champ dit ce qu’il faut y écrire.`,
      evidence: [
        proved('forms', 'no two questions of a form have the same words'),
        namesRead(fr`Chaque étiquette, avec la question de son groupe, dit ce qui est demandé.`),
      ],
    },
    {
      number: '11.3',
      wording: fr`Ce qui est demandé plusieurs fois l’est toujours avec les mêmes mots.`,
      evidence: [proved('forms', 'what is asked in several forms is asked with the same words')],
    },
    {
      number: '11.4',
      wording: fr`L’étiquette est tout contre son champ.`,
      evidence: [proved('names', 'puts each label against its control')],
    },
    {
      number: '11.5',
      wording: fr`Les champs qui vont ensemble sont réunis dans un groupe.`,
      evidence: [GROUPED],
    },
    {
      number: '11.6',
      wording: fr`Chaque groupe de champs porte un nom.`,
      evidence: [
        GROUPED,
        proved('names', 'says the name of everything that can be used, and of each part'),
      ],
    },
    {
      number: '11.7',
      wording: fr`Le nom d’un groupe dit ce que ses champs ont en commun.`,
      evidence: [
        namesRead(fr`Chaque groupe porte la question elle-même : un choix, une date, une adresse.`),
      ],
    },
    {
      number: '11.8',
      wording: fr`Une longue liste de choix est rangée par familles.`,
      evidence: [
        absent(
          fr`Aucune liste ne mêle plusieurs familles de choix : chacune suit l’ordre alphabétique.`,
          'forms',
          'a list of choices is in the order of the alphabet, and nothing else folds choices',
        ),
      ],
    },
    {
      number: '11.9',
      wording: fr`Un bouton dit ce qu’il fait.`,
      evidence: [
        proved('mistakes', 'each one says what it does, in words that no other has'),
        AXE,
        namesRead(fr`Chaque bouton dit son action et, s’il y en a plusieurs, sur quelle réponse.`),
      ],
    },
    {
      number: '11.10',
      wording: fr`On sait ce qui est obligatoire, sous quelle forme répondre, et où est l’erreur.`,
      evidence: [
        proved('forms', 'an optional question says so, and the rule is told before the form'),
        proved(
          'mistakes',
          'each wrong control is marked, and tied to a message that names its question',
        ),
        proved('mistakes', 'the summary repeats each message and leads to its control'),
        NAMED,
      ],
    },
    {
      number: '11.11',
      wording: fr`Un message d’erreur dit comment corriger.`,
      evidence: [
        proved('mistakes', 'a message about a wrong answer says what to write instead'),
        proved('filing', 'bring the focus to their summary, whose links bring it to each question'),
      ],
    },
    {
      number: '11.12',
      wording: fr`Avant un envoi qui engage, on peut relire, corriger et confirmer.`,
      evidence: [
        proved(
          'filing',
          'a change asked on the review page leads to its question with everything kept',
        ),
        proved('check', 'leads back to one question with everything still there'),
      ],
    },
    {
      number: '11.13',
      wording: fr`Le navigateur sait remplir le nom, l’adresse et les coordonnées.`,
      evidence: [
        proved('forms', 'what is about the person tells the browser what it may fill in'),
        AXE,
      ],
    },
  ],
};
