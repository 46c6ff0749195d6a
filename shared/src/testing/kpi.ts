/** The definition of a KPI as a verb takes it, but for its ids. */
export const plainKpi = {
  goalId: null,
  metric: 'Доля педагогов, участвующих в сообществах',
  kind: 'share',
  unit: '%',
  comparator: 'at-least',
  value: 10,
  base: 'от общего числа педагогов района',
  period: 'year',
  cumulative: true,
  deadline: '2024-12-31',
};
