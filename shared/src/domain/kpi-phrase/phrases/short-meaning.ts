import type { KpiMeaning } from '../meaning.ts';

/** A meaning in one line: `target >= 80 %; year; cumulative; by 2024-12-31`. */
export function shortMeaning(meaning: KpiMeaning): string {
  const { kind, comparator, period, cumulative, deadline } = meaning;
  const size = [kind, comparator, listed(meaning.value), listed(meaning.unit)];
  const parts = [
    size.filter((part) => part !== null && part !== '').join(' '),
    period,
    cumulative ? 'cumulative' : null,
    deadline === null ? null : `by ${deadline}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function listed(value: KpiMeaning['value'] | KpiMeaning['unit']): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
