import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { ImportReport } from './import-sheets.ts';

export const HELP = `Importer les fiches nationales de service-public.fr.

  npm run comarquage                          les flux de comarquage.yml
  npm run comarquage -- vosdroits-latest.zip  une archive, un dossier ou une adresse, ou plusieurs
  npm run comarquage -- --forcer              même s’il y a deux fois moins de fiches qu’avant

Un import refusé ne change rien : le site garde le précédent.`;

/** Lines shown of a list: the rest is counted. */
const SHOWN = 30;

/** Says what an import did: how many sheets, how old, and each file that was left out. */
export function describeImport({ sheets, refused, remarks }: ImportReport): string {
  const newest =
    sheets
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? '';
  return [
    fr`${formatCount(sheets.length, 'fiche importée', 'fiches importées')}. La plus récente a été vérifiée le ${formatDay(newest)}.`,
    ...listed(
      refused.map(({ file, reason }) => fr`  ${file} : ${reason}`),
      (count) => formatCount(count, 'fiche laissée de côté', 'fiches laissées de côté'),
    ),
    ...listed(
      remarks.map(({ file, remark }) => fr`  ${file} : ${remark}`),
      (count) => formatCount(count, 'remarque', 'remarques'),
    ),
  ].join('\n');
}

/** Says why nothing changed. */
export function describeRefusal(message: string): string {
  return fr`L’import est refusé, et le précédent reste en place.\n  ${message}`;
}

function listed(lines: readonly string[], title: (count: number) => string): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  return [
    fr`${title(lines.length)} :`,
    ...lines.slice(0, SHOWN),
    ...(rest > 0 ? [fr`  et ${formatCount(rest, 'autre', 'autres')}`] : []),
  ];
}
