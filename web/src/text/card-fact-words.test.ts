import type { CardFact } from '@kaskad/shared/domain/card/card-fact.ts';
import type { EventFact } from '@kaskad/shared/domain/card/event-fact.ts';
import { expect, test } from 'vitest';
import { factWords, type Names } from './card-fact-words.ts';
import { en } from './en.ts';
import { eventFactWords } from './event-fact-words.ts';
import { dateWriter } from './format/date.ts';
import { ru } from './ru.ts';
import { translator } from './translate.ts';

const names: Names = {
  person: (id) => ({ ivanova: 'Иванова М. П.' })[id],
  column: (id) => ({ planned: 'Запланировано', running: 'Проведение' })[id],
  sprint: (id) => ({ one: 1, two: 2 })[id],
  label: (id) => ({ urgent: 'срочно' })[id],
  card: (id) => ({ stage: 'Проектирование', whole: 'Форум' })[id],
  project: (id) => ({ tutor: 'Тьютор' })[id],
  goal: (id) => ({ goal: 'Задача 4' })[id],
  kpi: (id) => ({ kpi: 'охват' })[id],
  organisation: (id) => ({ lyceum: 'Лицей', school: 'Школа № 358' })[id],
  direction: (id) => ({ school: 'Современная школа' })[id],
};

const inRussian = speaker('ru');
const inEnglish = speaker('en');

test('a move names both columns', () => {
  const fact: CardFact = { kind: 'moved', fromColumnId: 'planned', toColumnId: 'running' };
  expect(inRussian(fact)).toBe('перенесено из «Запланировано» в «Проведение»');
  expect(inEnglish(fact)).toBe('moved from “Запланировано” to “Проведение”');
});

test('what is gone or hidden is said to be gone, a person to have left', () => {
  expect(inRussian({ kind: 'moved', fromColumnId: 'no', toColumnId: 'running' })).toBe(
    'перенесено из «удалено» в «Проведение»',
  );
  expect(inRussian({ kind: 'assigned', personId: 'no' })).toBe('теперь отвечает прежний участник');
  expect(inEnglish({ kind: 'unassigned', personId: 'no' })).toBe(
    'a former member is no longer responsible',
  );
});

test.each<[CardFact, string, string]>([
  [
    { kind: 'fact', field: 'placeId', was: 'lyceum', now: 'school' },
    'место: было «Лицей», стало «Школа № 358»',
    'place: was “Лицей”, now “Школа № 358”',
  ],
  [{ kind: 'fact', field: 'hours', was: null, now: 36 }, 'часы: 36 часов', 'hours: 36 hours'],
  [
    { kind: 'fact', field: 'international', was: false, now: true },
    'с международным участием: да',
    'with international participation: yes',
  ],
  [
    { kind: 'fact', field: 'role', was: 'organiser', now: null },
    'роль центра: больше не указано, было «Организатор»',
    'role of the centre: no longer given, was “Organiser”',
  ],
  [
    { kind: 'particular', key: 'jury', was: null, now: 'Пятеро' },
    'жюри: «Пятеро»',
    'jury: “Пятеро”',
  ],
  [
    { kind: 'evidence-added', title: 'Протокол' },
    'приложено подтверждение «Протокол»',
    'evidence “Протокол” was given',
  ],
  [
    { kind: 'excused', was: null, now: 'Без записи' },
    'почему подтверждения нет: «Без записи»',
    'why there is no evidence: “Без записи”',
  ],
  [
    { kind: 'evidence-removed', title: 'Фото' },
    'подтверждение «Фото» убрано',
    'evidence “Фото” was taken away',
  ],
  [
    { kind: 'evidence-restored', title: 'Фото' },
    'подтверждение «Фото» возвращено',
    'evidence “Фото” was brought back',
  ],
  [
    { kind: 'evidence-renamed', was: 'Фото', now: 'Зал' },
    'подтверждение переименовано: было «Фото», стало «Зал»',
    'evidence was renamed: was “Фото”, now “Зал”',
  ],
  [{ kind: 'partner-added', organisationId: 'gone' }, 'партнёр: «удалено»', 'partner: “removed”'],
  [
    { kind: 'counted', category: 'гости', planned: 40, actual: null },
    'участники «гости»: план 40, факт —',
    'participants “гости”: planned 40, actual —',
  ],
  [
    { kind: 'outcome-added', outcome: 'award', title: 'Диплом' },
    'результат подтверждён: награда «Диплом»',
    'the result is proved: award “Диплом”',
  ],
  [
    { kind: 'promised', kpiId: 'kpi', promised: 40 },
    'обещано показателю «охват»: 40',
    'promised to the indicator “охват”: 40',
  ],
  [
    { kind: 'unpromised', kpiId: 'kpi', promised: 2.5 },
    'больше не обещано показателю «охват», было 2,5',
    'no longer promised to the indicator “охват”, was 2.5',
  ],
  [
    { kind: 'waived', kpiId: 'kpi', reason: 'Нет списков' },
    'показателю «охват» эта карточка ничего не даст. Причина: Нет списков',
    'gives nothing to the indicator “охват”. Reason: Нет списков',
  ],
  [
    { kind: 'measured', kpiId: 'gone', figure: 38, reason: null },
    'замер показателя «удалено»: 38',
    'measurement of the indicator “removed”: 38',
  ],
  [
    { kind: 'measured', kpiId: 'kpi', figure: null, reason: 'Описка' },
    'замер показателя «охват». Причина: Описка',
    'measurement of the indicator “охват”. Reason: Описка',
  ],
])('of an event %j is told as %s', (fact, russian, english) => {
  expect(inRussian(fact)).toBe(russian);
  expect(inEnglish(fact)).toBe(english);
});

const anew = { splitFromId: null, previousId: null };

test.each<[CardFact, string, string]>([
  [
    { kind: 'created', title: 'С', columnId: 'planned', sprintId: null, ...anew },
    'создано',
    'created',
  ],
  [
    { kind: 'created', title: 'С', columnId: 'planned', sprintId: 'two', ...anew },
    'создано в спринте 2',
    'created in sprint 2',
  ],
  [
    {
      kind: 'created',
      title: 'С',
      columnId: 'planned',
      sprintId: null,
      ...anew,
      splitFromId: 'whole',
    },
    'отделено от карточки «Форум»',
    'split off from the card “Форум”',
  ],
  [
    {
      kind: 'created',
      title: 'С',
      columnId: 'planned',
      sprintId: 'two',
      ...anew,
      previousId: 'whole',
    },
    'повторяет прежнюю карточку «Форум»',
    'repeats the earlier card “Форум”',
  ],
  [
    { kind: 'assigned', personId: 'ivanova' },
    'теперь отвечает Иванова М. П.',
    'Иванова М. П. is now responsible',
  ],
  [{ kind: 'labelled', labelId: 'urgent' }, 'добавлена метка «срочно»', 'label “срочно” added'],
  [{ kind: 'item-done', body: 'Приказ' }, 'сделано: «Приказ»', 'done: “Приказ”'],
  [
    { kind: 'item-edited', was: 'Зал', now: 'Большой зал' },
    'в списке дел было «Зал», стало «Большой зал»',
    'in the checklist: was “Зал”, now “Большой зал”',
  ],
  [
    { kind: 'put-in-sprint', sprintId: 'two', fromSprintId: null },
    'взято в спринт 2',
    'taken into sprint 2',
  ],
  [
    { kind: 'put-in-sprint', sprintId: 'two', fromSprintId: 'one' },
    'перенесено из спринта 1 в спринт 2',
    'moved from sprint 1 to sprint 2',
  ],
  [
    { kind: 'carried', fromSprintId: 'one' },
    'вышло незавершённым из спринта 1',
    'left sprint 1 unfinished',
  ],
  [
    { kind: 'cancelled', reason: 'Нет заявок' },
    'отменено. Причина: Нет заявок',
    'cancelled. Reason: Нет заявок',
  ],
  [{ kind: 'restored', reason: 'Нет заявок' }, 'снова в работе', 'taken up again'],
  [
    { kind: 'blocked', reason: 'Нет площадки', waitingFor: 'школа № 5' },
    'работа встала. Причина: Нет площадки. Ждём: школа № 5',
    'work stopped. Reason: Нет площадки. Waiting for: школа № 5',
  ],
  [
    { kind: 'blocked', reason: 'Нет площадки', waitingFor: null },
    'работа встала. Причина: Нет площадки',
    'work stopped. Reason: Нет площадки',
  ],
  [{ kind: 'unblocked', minutes: 1439 }, 'больше не стоит', 'no longer stuck'],
  [
    { kind: 'unblocked', minutes: 3 * 1440 },
    'больше не стоит, прождали 3 дня',
    'no longer stuck, waited 3 days',
  ],
  [
    { kind: 'edited', field: 'effort', was: null, now: 2.5 },
    'объём работы: 2,5 человеко-дня',
    'amount of work: 2.5 person-days',
  ],
  [
    { kind: 'edited', field: 'loss', was: 'waiting', now: null },
    'что задержало: больше не указано, было ожидание',
    'what held it up: no longer given, was waiting',
  ],
  [
    { kind: 'linked', goalId: 'goal', kpiId: null, directionId: null },
    'связано с целью «Задача 4»',
    'linked to the goal “Задача 4”',
  ],
  [
    { kind: 'unlinked', goalId: null, kpiId: 'kpi', directionId: null },
    'больше не связано с показателем «охват»',
    'no longer linked to the indicator “охват”',
  ],
  [
    { kind: 'linked', goalId: null, kpiId: null, directionId: 'school' },
    'связано с направлением «Современная школа»',
    'linked to the direction “Современная школа”',
  ],
  [
    { kind: 'unshared', projectId: 'tutor' },
    'проект «Тьютор» больше не участвует',
    'the project “Тьютор” no longer takes part',
  ],
])('%j', (fact, russian, english) => {
  expect([inRussian(fact), inEnglish(fact)]).toEqual([russian, english]);
});

test('a return to ideas names the sprint and the reason when they are known', () => {
  const returned = (fromSprintId: string | null, reason: string | null) =>
    inRussian({ kind: 'returned-to-idea', fromSprintId, reason });
  expect(returned('one', 'Рано')).toBe('возвращено в замысел из спринта 1. Причина: Рано');
  expect(returned('one', null)).toBe('возвращено в замысел из спринта 1');
  expect(returned(null, null)).toBe('возвращено в замысел');
});

test('an edit tells what was overwritten: words in quotes, dates and closed lists in words', () => {
  const edited = (field: string, was: unknown, now: unknown) =>
    inRussian({ kind: 'edited', field, was, now } as CardFact);
  expect(edited('plannedResult', 'Банк практик', 'Сборник')).toBe(
    'ожидаемый результат: было «Банк практик», стало «Сборник»',
  );
  expect(edited('startsOn', null, '2022-10-20')).toBe('начало: 20\u00A0октября\u00A02022');
  expect(edited('endsOn', '2022-10-21', null)).toBe(
    'конец: больше не указано, было 21\u00A0октября\u00A02022',
  );
  expect(edited('level', 'city', 'district')).toBe('уровень: было городской, стало районный');
  expect(edited('precision', 'day', 'month')).toBe('точность срока: было до дня, стало до месяца');
  expect(edited('eventType', null, 'seminar')).toBe('вид: «Семинар»');
  expect(edited('eventType', null, 'поход')).toBe('вид: «поход»');
  expect(edited('stageId', null, 'stage')).toBe('этап: «Проектирование»');
  expect(edited('horizon', 2, 3)).toBe('намечено на спринт: было 2, стало 3');
});

test('where the words of events are not at hand, it is said that something was learnt', () => {
  const t = translator('ru', ru);
  const fact = { kind: 'uncounted', category: 'гости' } as const;
  expect(factWords(fact, { t, date: dateWriter('ru', t), names })).toBe(
    'уточнены сведения о мероприятии',
  );
});

test('a description is told as written, changed or removed, never in full', () => {
  const described = (was: string | null, now: string) => inRussian({ kind: 'described', was, now });
  expect(described(null, 'Долгий текст')).toBe('написано описание');
  expect(described('Долгий текст', 'Другой')).toBe('описание изменено');
  expect(described('Долгий текст', '')).toBe('описание стёрто');
});

function speaker(language: 'ru' | 'en') {
  const t = translator(language, language === 'ru' ? ru : en);
  const date = dateWriter(language, t);
  const voice = { t, date, names };
  const event = (fact: EventFact) => eventFactWords(fact, voice);
  return (fact: CardFact) => factWords(fact, { ...voice, event });
}
