import type { RefusalCode, WarningCode } from '@kaskad/shared/domain/refusal.ts';
import type { Message } from '../message.ts';

type Texts = { readonly [C in RefusalCode as `refusal.${C}`]: Message } & {
  readonly [C in WarningCode as `warning.${C}`]: Message;
};

/** Every code has its sentence; a code without one does not compile. */
export const refusal = {
  'refusal.not-found': 'Этого уже нет: возможно, запись только что убрали.',
  'refusal.forbidden': 'На это у вас нет права. Попросите руководителя проекта или директора.',
  'refusal.id-taken': 'Такая запись уже есть.',
  'refusal.unknown-command': 'Сервер не знает такого действия ({name}). Обновите страницу.',
  'refusal.wrong-arguments': 'Проверьте поле «{path}»: в нём что-то не так.',
  'refusal.clock-not-demonstration':
    'Дату можно менять только в учебном каскаде: здесь идёт настоящее время.',
  'refusal.dates-reversed': 'Конец раньше начала. Поменяйте даты местами.',
  'refusal.project-not-sprints': 'Этот проект идёт без спринтов.',
  'refusal.project-has-sprints': 'У проекта уже есть спринты, поэтому порядок работы не сменить.',
  'refusal.person-not-in-organisation':
    'Этого человека нет в организации. Сначала пригласите его на странице «Люди».',
  'refusal.person-not-on-team': 'Этого человека нет в команде проекта. Сначала добавьте его.',
  'refusal.person-already-there': 'Этот человек уже здесь.',
  'refusal.last-director': 'Это единственный директор. Сначала назначьте другого.',
  'refusal.last-lead': 'Это единственный руководитель проекта. Сначала назначьте другого.',
  'refusal.column-full':
    'Колонка «{title}» заполнена: предел {limit}. Сначала продвиньте дальше другую карточку.',
  'refusal.column-not-empty': {
    one: 'В колонке «{title}» ещё {count} карточка. Сначала освободите колонку.',
    few: 'В колонке «{title}» ещё {count} карточки. Сначала освободите колонку.',
    many: 'В колонке «{title}» ещё {count} карточек. Сначала освободите колонку.',
    other: 'В колонке «{title}» ещё {count} карточки. Сначала освободите колонку.',
  },
  'refusal.column-last-of-phase':
    '«{title}» — последняя колонка своей ступени. Без неё карточкам негде стоять.',
  'refusal.card-in-closed-sprint':
    'Спринт {number} закрыт, его карточки больше не меняются. Итог остаётся как был.',
  'refusal.card-still-idea':
    'Это пока замысел. Подробности появятся, когда карточка войдёт в открытый спринт.',
  'refusal.card-cancelled': 'Карточка отменена. Сначала верните её в замысел.',
  'refusal.card-not-event': 'Это можно сделать только с мероприятием.',
  'refusal.card-at-home': 'Карточка и так принадлежит этому проекту.',
  'refusal.card-has-children': {
    one: 'Внутри ещё {count} мероприятие. Сначала перенесите всё, что внутри.',
    few: 'Внутри ещё {count} мероприятия. Сначала перенесите всё, что внутри.',
    many: 'Внутри ещё {count} мероприятий. Сначала перенесите всё, что внутри.',
    other: 'Внутри ещё {count} мероприятия. Сначала перенесите всё, что внутри.',
  },
  'refusal.stage-of-other-project': 'Этот этап принадлежит другому проекту.',
  'refusal.too-many-items': 'Больше не помещается: предел {limit}.',
  'refusal.already-linked': 'Эта связь уже есть.',
  'refusal.goal-under-itself': 'Цель не может стоять внутри самой себя.',
  'refusal.goal-level': 'Здесь цель этого уровня не встаёт: выше должна быть более общая.',
  'refusal.goal-has-children': {
    one: 'Внутри ещё {count} цель. Сначала перенесите всё, что внутри.',
    few: 'Внутри ещё {count} цели. Сначала перенесите всё, что внутри.',
    many: 'Внутри ещё {count} целей. Сначала перенесите всё, что внутри.',
    other: 'Внутри ещё {count} цели. Сначала перенесите всё, что внутри.',
  },
  'refusal.sprint-outline-only':
    'Спринт {number} пока только намечен. Карточки можно класть в спринт, который уже планируется.',
  'refusal.sprint-not-next':
    'Спринт {number} идёт не следующим. Сначала спланируйте тот, что перед ним.',
  'refusal.sprint-not-open-for-cards':
    'Спринт {number} не принимает карточки: он на итогах или закрыт. Положите карточку в замысел.',
  'refusal.sprint-number-kept': 'Спринт {number} уже начинали, убрать его нельзя.',
  'refusal.previous-not-started':
    'Спринт {number} пока нельзя планировать: спринт {previous} ещё не начат. Начните его.',
  'refusal.previous-not-reviewed':
    'Спринт {number} пока нельзя планировать: спринт {previous} ещё идёт. Подведите его итоги.',
  'refusal.previous-retro-unsigned':
    'Спринт {number} пока нельзя планировать: не подписана ретроспектива спринта {previous}. Подпишите её.',
  'refusal.previous-not-closed':
    'Спринт {number} пока нельзя планировать: спринт {previous} не закрыт. Решите судьбу его карточек и закройте его.',
  'refusal.artefacts-missing':
    'Начальный спринт пока нельзя начать: записано {filled} из {needed} основ проекта. Допишите остальные.',
  'refusal.sprint-wrong-status': 'Сейчас этого сделать нельзя: спринт {number} на другом шаге.',
  'refusal.sprint-goal-missing': 'Спринту {number} нужна цель. Напишите её одним предложением.',
  'refusal.sprint-dates-missing': 'Спринту {number} нужны начало и конец. Укажите обе даты.',
  'refusal.sprint-empty': 'В спринте {number} нет ни одной карточки. Положите хотя бы одну.',
  'refusal.retro-unsigned':
    'Спринт {number} пока нельзя закрыть: ретроспектива не подписана. Подпишите её.',
  'refusal.retro-signed': 'Ретроспектива спринта {number} подписана и больше не меняется.',
  'refusal.retro-text-missing':
    'Ретроспективу спринта {number} пока нельзя подписать: нужны все три текста. Допишите их.',
  'refusal.decision-missing':
    'Ретроспективу спринта {number} пока нельзя подписать: нет решений. Запишите хотя бы одно.',
  'refusal.disposition-missing': {
    one: 'Спринт {number} пока нельзя закрыть: не решена судьба {count} карточки — «{title}». Выберите и укажите причину.',
    few: 'Спринт {number} пока нельзя закрыть: не решена судьба {count} карточек, первая — «{title}». Выберите и укажите причину.',
    many: 'Спринт {number} пока нельзя закрыть: не решена судьба {count} карточек, первая — «{title}». Выберите и укажите причину.',
    other:
      'Спринт {number} пока нельзя закрыть: не решена судьба {count} карточки, первая — «{title}». Выберите и укажите причину.',
  },
  'refusal.disposition-foreign': 'В списке есть карточка другого спринта. Уберите её.',
  'refusal.project-cards-detailed':
    'Карточки проекта уже расписаны, поэтому порядок работы не сменить. Их {count}: сначала уберите даты и ответственных.',
  'refusal.observer-only-reads': 'Наблюдатель только смотрит: руководить или отвечать он не может.',
  'refusal.column-missing-at-home':
    'На доске проекта, которому принадлежит карточка, нет колонки для шага «{title}».',
  'refusal.reason-missing': 'Напишите причину: она останется в истории.',
  'refusal.sprint-beyond-count':
    'В проекте столько спринтов нет: задумано {count}, а это {number}. Сначала увеличьте их число.',
  'refusal.sprint-followed': 'Спринт {number} нельзя открыть снова: за ним уже идёт спринт {next}.',
  'warning.override-unneeded':
    'Шлюз спринта {number} и так открыт: обоснование не понадобилось и не записано.',
  'warning.column-over-limit':
    'В колонке «{title}» теперь {count} при пределе {limit}. Работа может встать.',
  'warning.stages-overlap':
    'Этап пересекается с этапом «{title}». Если так задумано, всё в порядке.',
  'warning.outside-stage': 'Даты выходят за пределы этапа «{title}».',
  'warning.outside-sprint': 'Даты выходят за пределы спринта {number}.',
} as const satisfies Texts;
