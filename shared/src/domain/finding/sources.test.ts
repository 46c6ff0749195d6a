import { expect, test } from 'vitest';
import { enterPlan } from '../../testing/source-plans/enter-plan.ts';
import { horizontalLearning } from '../../testing/source-plans/horizontal-learning.ts';
import { laboratory } from '../../testing/source-plans/laboratory.ts';
import { leaders } from '../../testing/source-plans/leaders.ts';
import { procommunity } from '../../testing/source-plans/procommunity.ts';
import { professional } from '../../testing/source-plans/professional.ts';
import { schoolToSchool } from '../../testing/source-plans/school-to-school.ts';
import type { SourcePlan } from '../../testing/source-plans/source-plan.ts';
import { trajectory } from '../../testing/source-plans/trajectory.ts';
import { tutor } from '../../testing/source-plans/tutor.ts';
import { lintPlan } from './lint-plan.ts';

/**
 * The plans of the source documents and everything that is found in them, by the numbers of the known list of their
 * contradictions. Three numbers are about no plan: 8, a document without one names the levels of a diagnosis in two
 * orders, which are labels of a form; 10, thirty began and twenty-eight finished, which is a result and contradicts
 * nothing; 9 is found in the report once it is entered as the plan it tells of.
 */
const known: readonly (readonly [number: string, plan: SourcePlan, findings: readonly string[]])[] =
  [
    ['1', schoolToSchool, ['stages-overlap: основной | заключительный']],
    [
      '2 and 5',
      laboratory,
      [
        'deadline-differs: Оформление итогов реализации проекта | заключительный',
        'series-ends-early: Анонс деятельности Лаборатории на РУМО и сайте | Экспресс-опрос ДОУ о потенциале участия | Организационные собрания для участников проекта | Разработка методических рекомендаций | Деятельность участников по алгоритмам наставника и ученика',
        'project-without-measure: Действенная вариативная форма роста педагогов ДОО',
      ],
    ],
    [
      '3',
      leaders,
      [
        'events-alike: Анализ данных, консультирование по формированию их индивидуальных траекторий профессионального роста | Анализ отчетов о реализации индивидуальных планов подготовки лиц, консультирование по формированию их индивидуальных траекторий профессионального роста',
      ],
    ],
    [
      '4',
      procommunity,
      [
        'project-without-events: ',
        `project-without-measure: ${procommunity.kpis.map(({ metric }) => metric).join(' | ')}`,
      ],
    ],
    [
      '6 and 7',
      professional,
      [
        'stages-overlap: Разработческий | Практический',
        'stages-overlap: Практический | Аналитический',
        'kpis-alike: Педагоги, готовые к добровольной независимой оценке квалификации | Подготовка к добровольной независимой оценке квалификации',
        'kpis-alike: Кадровый резерв руководителей образовательных учреждений | Кадровый резерв руководителей образовательных организаций',
      ],
    ],
    [
      '9',
      horizontalLearning,
      [
        'event-outside-project: Международный педагогический форум EdEXPO 2021',
        'event-outside-project: Трек Всероссийской методической конференции',
        'event-outside-project: Всероссийская конференция «НАСТАВНИК 2030»',
      ],
    ],
    [
      // The laboratory goes on until December 2024 in a stage that ends in October: told by the rule, and true.
      '11',
      trajectory,
      [
        'event-outside-stage: Создание онлайн-лаборатории педагогов-наставников | Основной',
        'regular-unmeasured: Формирование банка эффективных наставнических практик',
      ],
    ],
    ['without contradictions', tutor, []],
  ];

test.each(known)(
  '%s: what stands in the plan is found, and nothing else',
  (_number, plan, findings) => {
    expect(findingsOf(plan, 'answered')).toEqual(findings);
  },
);

test('before anybody is asked, words that can be read in two ways are all that is found besides', () => {
  const asked = known.map(([, plan, findings]) => {
    const found = findingsOf(plan, 'open');
    const words = found.filter((line) => line.startsWith('words-unsettled'));
    expect(found.filter((line) => !words.includes(line))).toEqual(findings);
    return [plan.title, words.length];
  });
  expect(Object.fromEntries(asked)).toEqual({
    // Months without a year, and years that may be school years.
    [schoolToSchool.title]: 7,
    [laboratory.title]: 1,
    // «В течение года».
    [leaders.title]: 7,
    [procommunity.title]: 0,
    [professional.title]: 0,
    [horizontalLearning.title]: 0,
    [trajectory.title]: 0,
    [tutor.title]: 0,
  });
});

function findingsOf(plan: SourcePlan, questions: 'answered' | 'open'): string[] {
  const { world, projectId } = enterPlan(plan, questions);
  const { card, kpi } = world.state;
  return lintPlan(world.state, projectId).map(({ rule, cardIds, kpiIds }) => {
    const cards = cardIds.map((id) => card.get(id)?.title);
    const targets = kpiIds.map((id) => kpi.get(id)?.metric);
    return `${rule}: ${[...cards, ...targets].join(' | ')}`;
  });
}
