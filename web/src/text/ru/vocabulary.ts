import type { ColumnPhase } from '@kaskad/shared/domain/board/column.ts';
import type { eventFormats, eventLevels, precisions } from '@kaskad/shared/domain/card/card.ts';
import type { EventType } from '@kaskad/shared/domain/card/event-type.ts';
import type { GoalLevel } from '@kaskad/shared/domain/goal/goal.ts';
import type { OrganisationRole, ProjectRole } from '@kaskad/shared/domain/member/member.ts';
import type { ProjectMode, ProjectPhase } from '@kaskad/shared/domain/project/project.ts';
import type { SprintStatus } from '@kaskad/shared/domain/sprint/sprint.ts';

type Named<Prefix extends string, Word extends string> = Readonly<
  Record<`${Prefix}.${Word}`, string>
>;

/** A name for every word of the closed lists of the domain; a new word without a name does not compile. */
export const vocabulary = {
  'precision.day': 'дня',
  'precision.month': 'месяца',
  'precision.quarter': 'квартала',
  'precision.half-year': 'полугодия',
  'precision.academic-year': 'учебного года',
  'precision.year': 'года',

  'eventType.seminar': 'Семинар',
  'eventType.workshop': 'Мастер-класс',
  'eventType.round-table': 'Круглый стол',
  'eventType.open-lesson': 'Открытый урок',
  'eventType.internship': 'Стажировка',
  'eventType.contest': 'Конкурс',
  'eventType.course': 'Курсы',
  'eventType.class': 'Занятие',
  'eventType.credit-test': 'Зачёт',
  'eventType.intensive': 'Интенсив',
  'eventType.conference': 'Конференция',
  'eventType.forum': 'Форум',
  'eventType.panel': 'Панельная дискуссия',
  'eventType.exhibition': 'Выставка',
  'eventType.diagnostics': 'Диагностика',
  'eventType.monitoring': 'Мониторинг',
  'eventType.survey': 'Опрос',
  'eventType.consultation': 'Консультация',
  'eventType.interview': 'Собеседование',
  'eventType.training': 'Тренинг',
  'eventType.in-house-training': 'Обучение под заказ',
  'eventType.meeting': 'Собрание',
  'eventType.negotiation': 'Переговоры',
  'eventType.enrolment': 'Набор слушателей',
  'eventType.support': 'Сопровождение',
  'eventType.order': 'Приказ',
  'eventType.regulation': 'Положение',
  'eventType.programme': 'Программа',
  'eventType.guidelines': 'Методические рекомендации',
  'eventType.resource': 'Ресурс',
  'eventType.analysis': 'Анализ',
  'eventType.report': 'Отчёт',
  'eventType.closing-event': 'Итоговое мероприятие',
  'eventFormat.in-person': 'очно',
  'eventFormat.remote': 'дистанционно',
  'eventFormat.hybrid': 'очно-дистанционно',
  'eventLevel.school': 'школьный',
  'eventLevel.district': 'районный',
  'eventLevel.city': 'городской',
  'eventLevel.regional': 'региональный',
  'eventLevel.interregional': 'межрегиональный',
  'eventLevel.national': 'всероссийский',
  'eventLevel.international': 'международный',
  'organisationRole.director': 'Директор',
  'organisationRole.staff': 'Сотрудник',
  'organisationRole.observer': 'Наблюдатель',
  'projectRole.lead': 'Руководитель проекта',
  'projectRole.member': 'Участник команды',
  'projectRole.observer': 'Наблюдатель',
  'columnPhase.planned': 'Запланировано',
  'columnPhase.preparing': 'Подготовка',
  'columnPhase.running': 'Проведение',
  'columnPhase.reporting': 'Отчёт',
  'columnPhase.done': 'Завершено',
  'projectPhase.idea': 'Идея',
  'projectPhase.approved': 'Утверждён',
  'projectPhase.running': 'Реализуется',
  'projectPhase.finished': 'Завершён',
  'projectPhase.established': 'Вошёл в практику',
  'projectMode.sprints': 'По спринтам',
  'projectMode.cyclogram': 'По циклограмме',
  'projectMode.cohort': 'По наборам',
  'sprintStatus.planning': 'Планируется',
  'sprintStatus.active': 'Идёт',
  'sprintStatus.review': 'Подводим итоги',
  'sprintStatus.closed': 'Закрыт',
  'goalLevel.programme': 'Цель программы',
  'goalLevel.strategic': 'Стратегический проект',
  'goalLevel.project': 'Цель проекта',
  'goalLevel.objective': 'Задача',
} as const satisfies Named<'eventType', EventType> &
  Named<'eventFormat', (typeof eventFormats)[number]> &
  Named<'precision', (typeof precisions)[number]> &
  Named<'eventLevel', (typeof eventLevels)[number]> &
  Named<'organisationRole', OrganisationRole> &
  Named<'projectRole', ProjectRole> &
  Named<'columnPhase', ColumnPhase> &
  Named<'projectPhase', ProjectPhase> &
  Named<'projectMode', ProjectMode> &
  Named<'sprintStatus', SprintStatus> &
  Named<'goalLevel', GoalLevel>;
