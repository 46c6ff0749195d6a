import { lintPlan } from '@kaskad/shared/domain/finding/lint-plan.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { expect, test } from 'vitest';
import { demoScript } from './demo-script.ts';

/**
 * What stands in the documents is found in their demonstration, and what the demonstration left out: two of its
 * projects have their expected results in the passport alone, so that nothing measures them. Its rows name people and
 * its project in sprints has cards and targets, which the documents have not.
 */
test('the check of the demonstration finds what its plans contradict themselves in, and nothing else', () => {
  const found = demoScript().flatMap(({ state }) =>
    [...state.project.values()].map(({ id, title }) => [title, linesOf(state, id)] as const),
  );
  expect(Object.fromEntries(found)).toEqual({
    'ПРОкомьюнити в мире VUCA': [],
    'Тьютор в федеральном проекте «Демография»': [],
    'Школа – Школе': ['stages-overlap: Основной | Заключительный'],
    'Школа Лидеров образования': [
      'events-alike: Анализ данных, консультирование по формированию индивидуальных траекторий | Анализ отчётов об индивидуальных планах подготовки, консультирование по траекториям роста',
      'project-without-measure: ',
    ],
    'Лаборатория профессиональных компетенций': [
      'deadline-differs: Оформление итогов реализации проекта | Заключительный',
      'series-ends-early: Анонс деятельности Лаборатории на мероприятиях РУМО и сайте ИМЦ | Деятельность участников проекта по алгоритмам наставника и ученика | Организационные собрания для участников проекта | Разработка методических рекомендаций для участников проекта | Экспресс-опрос ДОУ о потенциале участия педагогов в деятельности лаборатории (наставники, ученики)',
      'direction-outlived: ',
      'project-without-measure: ',
    ],
    'Траектория развития': [
      'event-outside-stage: Создание онлайн-лаборатории педагогов-наставников Московского района | Основной',
    ],
    Профессионал: [
      'stages-overlap: Разработческий | Практический',
      'stages-overlap: Практический | Аналитический',
    ],
  });
});

function linesOf(state: State, projectId: string): string[] {
  return lintPlan(state, projectId).map(({ rule, cardIds, kpiIds }) => {
    const titles = cardIds.map((id) => state.card.get(id)?.title ?? '');
    const cards = rule === 'series-ends-early' || rule === 'events-alike' ? titles.sort() : titles;
    return `${rule}: ${[...cards, ...kpiIds.map((id) => state.kpi.get(id)?.metric)].join(' | ')}`;
  });
}
