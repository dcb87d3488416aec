import type { ToolConfiguration, ToolField } from '../../editing/tool-configuration.ts';
import type { Day } from '../../kit/day.ts';
import { addDuration } from '../../kit/duration.ts';

/** What a new entry starts with: reviewed today, to review in a year. */
export function withReviewDays<T extends ToolConfiguration>(config: T, today: Day): T {
  const days: Readonly<Record<string, Day>> = {
    reviewedOn: today,
    reviewOn: addDuration(today, 'P1Y'),
  };
  const dated = (field: ToolField): ToolField => {
    const day = days[field.name];
    return day === undefined || field.required === false ? field : { ...field, default: day };
  };
  return {
    ...config,
    collections: config.collections.map((one) => ({ ...one, fields: one.fields.map(dated) })),
  };
}
