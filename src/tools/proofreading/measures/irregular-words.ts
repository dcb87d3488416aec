/** Words in « -ent » whose end is heard: nouns and adjectives. Verbs are silent (« ils placent »). */
export const SOUNDED_ENT = new RegExp(
  `(?:${[
    '^(?:argent|agent|cent|vent|lent|dent|parent|urgent|avent|talent|relent)',
    'apparent|transparent|différent|adhérent|référent|concurrent|cohérent|torrent',
    'négligent|intelligent|diligent|indigent|contingent|régent|émergent',
    'récent|décent|innocent|adolescent|accent|effervescent|indécent',
    'accident|incident|président|résident|évident|précédent|prudent|excédent|antécédent|occident',
    'violent|insolent|excellent|équivalent|polyvalent|opulent|turbulent',
    'absent|présent|consent|ressent',
    'patient|client|conscient|quotient|orient|récipient|ingrédient|efficient|déficient',
    'compétent|(?<!ra)content|impotent|intermittent|détergent|pénitent',
    'souvent|couvent|auvent|évent|paravent',
    'fréquent|éloquent|conséquent',
    'permanent|éminent|continent|pertinent|imminent',
    'affluent|influent|confluent',
  ].join('|')})$`,
  'u',
);

/** Verbs in « -ment », silent: every other word in « -ment » is heard. */
export const SILENT_MENT =
  /(?:[dfn]orment|firment|[ips]riment|aiment|[ft]erment|nomment|somment|ssument|ésument|estiment|animent|lament|gramment|blâment|entament)$/u;

/** Words that are not said as they are written. */
export const SPOKEN_AS: Readonly<Record<string, string>> = {
  août: 'out',
  alcool: 'alcol',
  pays: 'pé-i',
  paysage: 'pé-isag',
  paysages: 'pé-isag',
  paysan: 'pé-isan',
  paysans: 'pé-isan',
  zoo: 'zo',
  football: 'foutbol',
  abbaye: 'abé-i',
  saoul: 'sou',
  paon: 'pan',
  taon: 'tan',
  faon: 'fan',
};
