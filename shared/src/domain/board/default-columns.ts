import type { ColumnPhase } from './column.ts';

/** The columns a new project's board starts with, from left to right. The titles are data: a lead may change them. */
export const defaultColumns: readonly { readonly title: string; readonly phase: ColumnPhase }[] = [
  { title: 'Запланировано', phase: 'planned' },
  { title: 'Подготовка', phase: 'preparing' },
  { title: 'Проведение', phase: 'running' },
  { title: 'Отчёт', phase: 'reporting' },
  { title: 'Завершено', phase: 'done' },
];
