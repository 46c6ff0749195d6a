import type { FindingRule, FixCode } from '@kaskad/shared/domain/finding/finding.ts';
import type { Message } from '../message.ts';

type Worded = Readonly<
  Record<
    `finding.rule.${FindingRule}` | `finding.why.${FindingRule}` | `finding.fix.${FixCode}`,
    Message
  >
>;

export const finding = {
  'finding.title': 'Проверка плана',
  'finding.lead':
    'Места, где план спорит сам с собой или чего-то не договаривает. Решаете вы: исправить, открыть карточку или отметить «Так и задумано».',
  'finding.none': 'Противоречий нет',
  'finding.noneHint': 'Этапы, сроки, задачи и показатели сходятся друг с другом.',
  'finding.noneLeft': 'Всё остальное в плане сходится.',
  'finding.allProjects': 'Все проекты каскада',
  'finding.cascadeTitle': 'Проверка планов',
  'finding.cascadeLead': 'Сколько мест в плане каждого проекта ждёт взгляда руководителя.',
  'finding.noProjects': 'Проектов пока нет',
  'finding.column.project': 'Проект',
  'finding.column.waiting': 'Ждёт взгляда',
  'finding.column.accepted': 'Так и задумано',
  'finding.inPlans': {
    one: 'В планах {n} место под вопросом',
    few: 'В планах {n} места под вопросом',
    many: 'В планах {n} мест под вопросом',
    other: 'В планах {n} места под вопросом',
  },
  'finding.showAll': 'Показать все: {n}',
  'finding.toGoals': 'Открыть цели и показатели',
  'finding.toBoard': 'Открыть доску',

  'finding.accept': 'Так и задумано…',
  'finding.acceptOf': 'Так и задумано: {rule}',
  'finding.acceptTitle': 'Так и задумано',
  'finding.acceptLead': 'Место больше не будет ждать вас, пока его дни и строки не изменятся.',
  'finding.acceptLabel': 'Почему это верно',
  'finding.acceptDo': 'Отметить',
  'finding.accepted': 'Так и задумано: {n}',
  'finding.acceptedBy': '{name}, {day}',
  'finding.someone': 'кто-то из команды',
  'finding.withdraw': 'Вернуть',
  'finding.withdrawOf': 'Вернуть: {rule}',
  'finding.fixed': 'Исправлено',
  'finding.cancelReason': 'Повторяет «{title}»',
  'finding.cancelReasonBare': 'Повторяет другую строку плана',

  'finding.till': 'до {day}',
  'finding.from': 'с {day}',

  'finding.rule.stages-overlap': 'Этапы накладываются',
  'finding.why.stages-overlap': 'Одни и те же дни относятся сразу к двум этапам.',
  'finding.say.stages-overlap': 'Общие дни: {days}',
  'finding.rule.event-outside-stage': 'Мероприятия вне своего этапа',
  'finding.why.event-outside-stage':
    'Мероприятие начинается раньше своего этапа или кончается позже.',
  'finding.rule.event-outside-project': 'Мероприятия вне срока проекта',
  'finding.why.event-outside-project':
    'Мероприятие начинается раньше проекта или кончается позже него.',
  'finding.say.event-outside-project': 'Проект: {days}',
  'finding.rule.deadline-differs': 'Сроки почти совпадают, но разные',
  'finding.why.deadline-differs': 'Одна из двух дат, скорее всего, описка.',
  'finding.say.deadline-differs': 'Сроки: {day} и {border}',
  'finding.rule.days-against-words': 'Дни не сходятся со словами',
  'finding.why.days-against-words': 'Дни карточки выходят за то, что написано в плане.',
  'finding.rule.direction-outlived': 'Направление кончается раньше проекта',
  'finding.why.direction-outlived':
    'Выберите, чем его продолжить, или отметьте, что продолжать не нужно.',
  'finding.say.direction-outlived': 'До {end}, а проект идёт до {until}',
  'finding.rule.series-ends-early': 'Ежегодные строки кончаются раньше срока',
  'finding.why.series-ends-early': 'До конца этапа или проекта есть время ещё на один раз.',
  'finding.say.series-ends-early': 'Последний раз до {end}, а время есть до {until}',
  'finding.rule.words-unsettled': 'Сроки, понятые наугад',
  'finding.why.words-unsettled':
    'Слова можно понять по-разному. Откройте карточку и уточните или подтвердите, что понято верно.',
  'finding.rule.events-alike': 'Похожие строки',
  'finding.why.events-alike':
    'Время то же, а название или итог почти те же. Возможно, это одно мероприятие.',
  'finding.rule.kpis-alike': 'Один показатель дважды',
  'finding.why.kpis-alike': 'Та же величина записана разными словами и будет посчитана дважды.',
  'finding.rule.project-without-events': 'Нет мероприятий',
  'finding.why.project-without-events': 'У проекта есть этапы или задачи, но нет мероприятий.',
  'finding.rule.project-without-measure': 'Результат нечем измерить',
  'finding.why.project-without-measure':
    'Среди показателей нет ни числа, ни доли, ни факта: по ним не видно, удался ли проект.',
  'finding.say.project-without-measure': 'Показателей нет',
  'finding.rule.objective-without-events': 'Задачи без мероприятий',
  'finding.why.objective-without-events':
    'К другим задачам мероприятия привязаны, к этим ни одного.',
  'finding.rule.kpi-without-measure': 'Показатели без величины',
  'finding.why.kpi-without-measure': 'Не сказано, сколько должно получиться или от чего доля.',
  'finding.say.noValue': 'Не указано число',
  'finding.say.noBase': 'Не указано, от чего берётся доля',
  'finding.rule.kpi-without-source': 'Показатели без источника',
  'finding.why.kpi-without-source':
    'К другим показателям мероприятия ведут, к этим ни одно: число взять неоткуда.',
  'finding.rule.regular-unmeasured': 'Регулярно, но неизвестно, кто и сколько',
  'finding.why.regular-unmeasured': 'У строки нет ни ответственного, ни меры, ни показателя.',
  'finding.rule.event-without-owner': 'Строки без ответственного',
  'finding.why.event-without-owner': 'У большинства строк ответственный назван, у этих нет.',

  'finding.fix.begin-after': 'Начать {day}',
  'finding.fix.end-before': 'Закончить {day}',
  'finding.fix.fit-into-stage': 'Уложить в дни этапа',
  'finding.fix.leave-stage': 'Вывести из этапа',
  'finding.fix.stretch-stage': 'Раздвинуть этап',
  'finding.fix.fit-into-project': 'Уложить в срок проекта',
  'finding.fix.stretch-project': 'Раздвинуть проект: {day}',
  'finding.fix.take-end-of-stage': 'Считать верным {day}',
  'finding.fix.take-end-of-project': 'Считать верным {day}',
  'finding.fix.move-end-of-stage': 'Считать верным {day}',
  'finding.fix.days-of-words': 'Верны слова',
  'finding.fix.words-of-days': 'Верны дни',
  'finding.fix.extend-series': 'Продлить до {until}',
  'finding.fix.settle-words': 'Понято верно',
  'finding.fix.cancel-repeat': 'Отменить как повтор',
  'finding.fix.attach-event': 'Привязать «{title}»',
  'finding.fix.assign-lead': 'Назначить: {name}',
} as const satisfies Worded & Readonly<Record<string, Message>>;
