import type { PlanAxis } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import type { PlanObstacle } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import type { Message } from '../message.ts';

export const matrix = {
  'matrix.of': 'План по годам. {title}',
  'matrix.looks': 'Как смотреть на цели',
  'matrix.tree': 'Дерево',
  'matrix.plan': 'План по годам',
  'matrix.across': 'Что стоит в столбцах',
  'matrix.axis.year': 'По годам',
  'matrix.axis.academic-year': 'По учебным годам',
  'matrix.axis.month': 'По месяцам',
  'matrix.axis.sprint': 'По спринтам',
  'matrix.table': 'План: задачи и сроки',
  'matrix.columns': 'Столбец',
  'matrix.previous': 'Предыдущий столбец',
  'matrix.next': 'Следующий столбец',
  'matrix.task': 'Задача',
  'matrix.tasks': 'Задачи',
  'matrix.kpis': 'Показатели',
  'matrix.responsible': 'Отвечают',
  'matrix.andMore': 'ещё {n}',
  'matrix.noKpis': 'Показателей пока нет.',
  'matrix.year': '{year} год',
  'matrix.schoolYear': '{year} учебный год',
  'matrix.now': 'сейчас',
  'matrix.noTime': 'Без срока',
  'matrix.noSprint': 'Вне спринтов',
  'matrix.noGoal': 'Без задачи',
  'matrix.taskNamed': 'задача «{title}»',
  'matrix.cards': {
    one: '{n} карточка',
    few: '{n} карточки',
    many: '{n} карточек',
    other: '{n} карточки',
  },
  'matrix.doneOf': {
    one: 'завершено {done} из {n}',
    few: 'завершено {done} из {n}',
    many: 'завершено {done} из {n}',
    other: 'завершено {done} из {n}',
  },
  'matrix.nothing': 'За этой задачей пока ничего не стоит',
  'matrix.allServe': 'Каждая карточка чему-то служит',
  'matrix.emptyCell': 'Здесь пусто: {column}.',
  'matrix.noTasks': 'У проекта пока нет задач: строки плана берутся из дерева целей.',
  'matrix.toTree': 'К дереву целей',
  'matrix.more': 'ещё {n}',
  'matrix.moreIn': '{cell}: показать ещё {n}',

  'matrix.done': 'завершено',
  'matrix.late': 'срок прошёл',
  'matrix.goesOn': 'продолжается',
  'matrix.series': 'повторяется',
  'matrix.dueBy': 'до {day}',
  'matrix.from': 'с {day}',
  'matrix.times': {
    one: '{n} раз',
    few: '{n} раза',
    many: '{n} раз',
    other: '{n} раза',
  },
  'matrix.heldOf': 'проведено {n}',

  'matrix.addTo': 'Добавить карточку: {cell}',
  'matrix.add': 'Добавить',
  'matrix.newTitle': 'Что запланировано',
  'matrix.newType': 'Вид',
  'matrix.noType': 'Не выбран',
  'matrix.newWords': 'Срок словами плана: «{words}»',
  'matrix.titleMissing': 'Напишите название.',
  'matrix.added': 'Добавлено: «{title}». Можно вписать следующую.',

  'matrix.moveWhat': 'Перенести в… «{title}»',
  'matrix.moveTo.year': 'Перенести в год',
  'matrix.moveTo.academic-year': 'Перенести в учебный год',
  'matrix.moveTo.month': 'Перенести в месяц',
  'matrix.moveTo.sprint': 'Перенести в спринт',
  'matrix.moveTo.task': 'Перенести в задачу',
  'matrix.moved': 'Перенесено: {where}',
  'matrix.movedWords': 'Перенесено: {where}. Слова плана «{text}» остались как были',
  'matrix.obstacle.series':
    'Это повторяется, одна клетка не заменит всех раз. Поправьте сроки в карточке.',
  'matrix.obstacle.several':
    'По словам плана здесь несколько сроков, одна клетка их не заменит. Поправьте слова в карточке.',
  'matrix.obstacle.held': 'Это уже завершено: срок остаётся как был.',
  'matrix.obstacle.reason':
    'Спринт идёт: чтобы вынуть карточку, нужна причина. Верните её в замысел с доски.',
  'matrix.draggable': 'переносимая карточка',
  'matrix.dragHint':
    'Пробел — взять, стрелки — в соседнюю клетку, пробел — положить, Escape — вернуть на место. Enter открывает карточку.',
  'matrix.say.taken': '«{title}» взято. {cell}.',
  'matrix.say.dropped': '«{title}» перенесено: {cell}.',
  'matrix.say.back': '«{title}» осталось на месте.',

  'matrix.paper.year': 'План мероприятий по задачам и годам',
  'matrix.paper.academic-year': 'План мероприятий по задачам и учебным годам',
  'matrix.paper.month': 'План мероприятий по задачам и месяцам',
  'matrix.paper.sprint': 'План мероприятий по задачам и спринтам',
  'matrix.legend': '✓ — завершено.',
} as const satisfies Readonly<Record<string, Message>> &
  Readonly<
    Record<`matrix.${'axis' | 'moveTo' | 'paper'}.${PlanAxis}`, Message> &
      Record<`matrix.obstacle.${PlanObstacle}`, Message>
  >;
