import type { Commune } from '../schemas/commune.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Service } from '../schemas/service.ts';
import type { Theme } from '../schemas/theme.ts';
import type { FileProblem } from './content-problem.ts';
import { checkColours } from './palette/check-colours.ts';

interface CheckedContent {
  readonly commune: Commune;
  readonly themes: readonly Theme[];
  readonly services: ReadonlyMap<string, Service>;
  readonly procedures: readonly {
    readonly file: string;
    readonly slug: string;
    readonly procedure: Procedure;
  }[];
}

/** Checks what no file alone can tell: names of other files exist, colours can be read together. */
export function crossCheck({
  commune,
  themes,
  services,
  procedures,
}: CheckedContent): readonly FileProblem[] {
  const themeSlugs = new Set(themes.map(({ slug }) => slug));
  const serviceSlugs = new Set(services.keys());
  const procedureSlugs = new Set(procedures.map(({ slug }) => slug));

  const named = (
    file: string,
    key: string,
    slug: string,
    known: ReadonlySet<string>,
    kind: string,
  ) =>
    known.has(slug)
      ? []
      : [{ file, key, expected: `${kind} : ${[...known].join(', ')}`, found: `« ${slug} »` }];

  return [
    ...checkColours(commune.colours).map((problem) => ({
      file: 'content/commune.yml',
      ...problem,
    })),
    ...commune.mostAsked.flatMap((slug, index) =>
      named('content/commune.yml', `mostAsked.${index}`, slug, procedureSlugs, 'une démarche'),
    ),
    ...procedures.flatMap(({ file, slug, procedure: { theme, service, channels, related } }) => [
      ...named(file, 'theme', theme, themeSlugs, 'un thème'),
      ...named(file, 'service', service, serviceSlugs, 'un service'),
      ...(['desk', 'phone', 'post'] as const).flatMap((channel) =>
        channels[channel] === undefined
          ? []
          : named(
              file,
              `channels.${channel}.service`,
              channels[channel].service,
              serviceSlugs,
              'un service',
            ),
      ),
      ...related.flatMap((other, index) => {
        const others = new Set([...procedureSlugs].filter((known) => known !== slug));
        return named(file, `related.${index}`, other, others, 'une autre démarche');
      }),
    ]),
  ];
}
