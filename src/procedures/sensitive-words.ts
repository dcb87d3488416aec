import { foldText } from '../kit/fold-text.ts';
import type { Field } from '../questions/field.ts';

/**
 * What answers may tell that harms when others read it. The first five are the special categories and
 * the offences of GDPR, art. 9 and 10; the CNIL counts the others among highly personal data.
 */
export const SENSITIVE_KINDS = [
  'health',
  'disability',
  'beliefs',
  'origin',
  'offences',
  'resources',
  'social',
  'children',
  'protection',
  'number',
] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** Words of a question that tell one of them, as they are folded: no accent, no capital. */
const WORDS: Readonly<Record<SensitiveKind, string>> = {
  health:
    'sante|malad\\p{L}*|medec\\p{L}*|medica\\p{L}*|medicament\\p{L}*|allerg\\p{L}*|hopita\\p{L}*|hospital\\p{L}*|grossesse|enceinte|vaccin\\p{L}*|me soigner|un traitement|regime du medecin|se blesse',
  disability:
    'handicap\\p{L}*|invalid\\p{L}*|en perte d.autonomie|dependan\\p{L}*|aide technique|fauteuil roulant|sans pouvoir travailler',
  beliefs:
    'religi\\p{L}*|culte|cultuel\\p{L}*|confession\\p{L}*|sans porc|halal|casher|opinions?|syndica\\p{L}*',
  origin: 'origine ethnique|orientation sexuelle|vie sexuelle',
  offences: 'infractions?|condamn\\p{L}*|casier|plainte|delits?|victimes?|violences?',
  resources:
    'revenus?|ressources|salaires?|quotient|impots?|fiscal|aspa|rsa|caf|mutualite sociale|allocat\\p{L}*|gagne|dettes?|surendettement|loyer',
  social:
    'aides? sociales?|expulsion|hebergement|insertion|de quoi manger|separ(?:e|es|ees|ation)|divorc\\p{L}*|seul avec mes enfants|parent seul|eleve l.enfant',
  children: 'enfants?|eleve|creche|mineurs?|bebe|son ecole',
  protection: 'tutelle|curatelle|tuteur|curateur',
  number: 'securite sociale|numero fiscal|nir',
};

const PATTERNS = SENSITIVE_KINDS.map(
  (kind) => [kind, new RegExp(`(?<!\\p{L})(?:${WORDS[kind]})(?!\\p{L})`, 'u')] as const,
);

/** A word that tells something sensitive, and what. */
export interface SensitiveWord {
  readonly kind: SensitiveKind;
  readonly word: string;
}

/**
 * What the words of a question say of its answer: its key, label, help and answers, those of a group
 * with them; and its kind, where that is enough.
 */
export function sensitiveWords(field: Field): readonly SensitiveWord[] {
  const text = foldText(wordsOf(field).join(' \n ').replaceAll('_', ' ').replaceAll('’', "'"));
  const told = PATTERNS.flatMap(([kind, pattern]) => {
    const [word] = pattern.exec(text) ?? [];
    return word === undefined ? [] : [{ kind, word }];
  });
  return field.type === 'family-quotient' || field.type === 'iban'
    ? [{ kind: 'resources', word: field.type }, ...told]
    : told;
}

function wordsOf(field: Field): readonly string[] {
  return [
    field.key,
    field.label,
    ...('hint' in field && field.hint !== undefined ? [field.hint] : []),
    ...('options' in field
      ? field.options.flatMap(({ value, label, hint = '' }) => [value, label, hint])
      : []),
    ...(field.type === 'group' ? field.fields.flatMap(wordsOf) : []),
  ];
}
