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
        ['zoe＠courriel．example', 'zoe@courriel.example', ['zoe@courriel.example']],
        ...[`${'a'.repeat(64)}@courriel.example`, `zoe@${'a'.repeat(63)}.example`].map(
          (address) => [address, address, [address]] as const,
        ),
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
        [`${'a'.repeat(65)}@courriel.example`, /64 signes avant @/u],
        [`zoe@${'a'.repeat(64)}.example`, /63 entre deux points/u],
        [`zoe@courriel.${'a'.repeat(64)}`, /63 entre deux points/u],
        ['zoe@-courriel.example', /adresse complète/u],
        ['zoe@courriel-.example', /adresse complète/u],
        ['zoe@courriel..example', /adresse complète/u],
        ['zoe@courriel.example.', /adresse complète/u],
        ['zoe@courriel', /adresse complète/u],
        ['zoe@192.168.0.1', /adresse complète/u],
        [`${'a'.repeat(250)}@courriel.example`, /trop long/u],
      ],
    },
  ],
};
