import { formatDay } from '../../kit/format-day.ts';
import { sectorChoices } from '../../procedures/procedure-words-editor-texts.ts';
import type { DeskContent } from '../desk-content.ts';
import { GridTable } from '../GridTable.tsx';
import type { HeldRight } from './held-right.ts';
import { rightsTexts as texts } from './rights-texts.ts';

export interface RightsPageProps {
  readonly rights: readonly HeldRight[];
  readonly services: DeskContent['services'];
  /** Whether who reads it watches over data: every right is there. */
  readonly isWatcher: boolean;
}

const sectors: Readonly<Record<string, string>> = sectorChoices;

/** What an agent may do, and who else may, where that is theirs to know. */
export function RightsPage({ rights, services, isWatcher }: RightsPageProps) {
  const { columns } = texts;
  const where = ({ service, sector }: HeldRight) =>
    service === null
      ? texts.sector(sectors[sector ?? ''] ?? sector ?? '')
      : (services.find(({ slug }) => slug === service)?.name ?? service);
  const rest = ({ level, endsOn }: HeldRight) => [
    texts.levels[level],
    endsOn === null ? texts.noEnd : formatDay(endsOn),
  ];
  const key = ({ name, service, sector }: HeldRight) => [name, service, sector].join(' ');
  const mine = rights.filter(({ isMine }) => isMine);
  const others = rights.filter(({ isMine }) => !isMine);
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {mine.length === 0 ? (
        <p class="note">{texts.none}</p>
      ) : (
        <GridTable
          caption={texts.mine}
          heads={[columns.where, columns.level, columns.until]}
          rows={mine.map((one) => ({ key: key(one), head: where(one), cells: rest(one) }))}
        />
      )}
      <p class="hint">{texts.change}</p>
      {others.length > 0 && (
        <>
          <GridTable
            caption={isWatcher ? texts.all : texts.others}
            heads={[columns.who, columns.where, columns.level, columns.until]}
            rows={others.map((one) => ({
              key: key(one),
              head: one.quality === null ? one.name : `${one.name}, ${one.quality}`,
              cells: [where(one), ...rest(one)],
            }))}
          />
          <p class="hint">{isWatcher ? texts.allIntro : texts.othersIntro}</p>
        </>
      )}
    </>
  );
}
