import { describe } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const LICENCE = 'content/ailleurs/permis-de-conduire.yml';
const PERMIT = 'content/ailleurs/titre-de-sejour.yml';

const WRONG: readonly Mistake[] = [
  [LICENCE, /^who:.*\n/mu, '', /permis-de-conduire\.yml.*qui s’en occupe \(who\)/su],
  [LICENCE, /^(?:url|phone):.*\n/gmu, '', /un site \(url\) ou un téléphone.*aucun des deux/su],
  [LICENCE, 'phone: "3400"', 'phone: "34000"', /clé « phone ».*3939, 0 809 401 401/su],
  [LICENCE, 'https://', 'http://', /clé « url ».*commence par https/su],
  [LICENCE, /^synonyms:\n(?: {2}- .*\n)+/mu, 'synonyms: []\n', /synonyms.*au moins un mot/su],
  [
    PERMIT,
    'body: prefecture',
    'body: police',
    /titre-de-sejour\.yml.*clé « body ».*un organisme/su,
  ],
];

describe('what somebody else does is refused, in French,', () => {
  refusesMistakes(content, WRONG);
});
