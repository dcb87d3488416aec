import { common, type KindSample } from '../kind-sample.ts';
import type { EmailField } from './email-schema.ts';

export const emailSample: KindSample<EmailField> = {
  right: () => 'camille@courriel.example',
  wrong: () => 'camille',
  examples: [
    {
      field: { type: 'email', ...common, own: true },
      accepted: [
        [' zoe@courriel.example ', 'zoe@courriel.example', ['zoe@courriel.example']],
        ['a.b+c@sous.domaine.fr', 'a.b+c@sous.domaine.fr', ['a.b+c@sous.domaine.fr']],
        ["o'brien@courriel.example", "o'brien@courriel.example", ["o'brien@courriel.example"]],
        ['o’brien@courriel.example', "o'brien@courriel.example", ["o'brien@courriel.example"]],
        ['\u200bzoe@courriel.example\u2060', 'zoe@courriel.example', ['zoe@courriel.example']],
      ],
      refused: [
        ['zoe@', /adresse complète/u],
        ['zoe courriel.example', /adresse complète/u],
        ['zoe@courriel.example\nBcc: x@y.fr', /adresse complète/u],
        ['zoe martin@courriel.example', /adresse complète/u],
        ['zoe..martin@courriel.example', /adresse complète/u],
        ['zoe.@courriel.example', /adresse complète/u],
        ['.zoe@courriel.example', /adresse complète/u],
        ['zoé@courriel.example', /sans accent/u],
        [`${'a'.repeat(250)}@courriel.example`, /trop long/u],
      ],
    },
  ],
};
