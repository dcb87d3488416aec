import { fr } from '../../../kit/typography.ts';
import type { Theme } from '../criterion.ts';
import { absent, AXE, proved, VALID_HTML } from '../evidence.ts';
import { namesRead, textsRead } from '../manual-checks.ts';

export const structure: Theme = {
  number: 9,
  title: 'Structuration de l’information',
  criteria: [
    {
      number: '9.1',
      wording: fr`Des titres, en ordre, annoncent les parties de la page.`,
      evidence: [
        proved('wayfinding', 'headings say the parts of the page, one above all, without a gap'),
        proved('refusals', '« %s » is refused in the text of a page'),
        AXE,
        namesRead(fr`Lus seuls, les titres donnent le plan de chaque page.`),
      ],
    },
    {
      number: '9.2',
      wording: fr`L’en-tête, le menu, le contenu et le pied de page sont désignés comme tels.`,
      evidence: [
        proved(
          'wayfinding',
          'each page has one header, one main part and one footer, and nothing outside',
        ),
        proved('names', 'says the name of everything that can be used, and of each part'),
        AXE,
      ],
    },
    {
      number: '9.3',
      wording: fr`Une liste est faite comme une liste.`,
      evidence: [
        proved('wayfinding', 'lists are lists, and no line is a list typed by hand'),
        VALID_HTML,
        AXE,
      ],
    },
    {
      number: '9.4',
      wording: fr`Une citation est désignée comme une citation.`,
      evidence: [
        absent(fr`Aucune page ne cite un texte.`, 'wayfinding', 'no page has a long quotation'),
        textsRead(
          fr`Les guillemets n’entourent que le nom d’une question ou un mot à écrire, jamais une citation.`,
        ),
      ],
    },
  ],
};
