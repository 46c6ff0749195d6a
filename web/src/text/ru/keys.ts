/** What keys do, each where it works. */
export const keys = {
  'keys.space': 'Пробел',
  'keys.cancel': 'вернуть взятое на место',
  'keys.undo': 'отменить своё последнее действие',
  'keys.search': 'поиск',
  'keys.help': 'эта подсказка',

  'keys.board.walk': 'от карточки к карточке',
  'keys.board.open': 'открыть карточку',
  'keys.board.edit': 'править карточку',
  'keys.board.add': 'новая карточка в колонке',
  'keys.board.take': 'взять и положить: дальше стрелки, Home и End',
  'keys.board.menu': 'действия с карточкой',

  'keys.calendar': 'Клавиши календаря',
  'keys.month.walk': 'ото дня ко дню и по мероприятиям дня',
  'keys.month.open': 'открыть день или карточку',
  'keys.month.take': 'взять и положить: дальше стрелки, на день или неделю',
  'keys.month.step': 'предыдущий и следующий месяц',
  'keys.month.today': 'сегодня',
  'keys.year.walk': 'от строки к строке',
  'keys.year.choose': 'от срока к сроку в строке',
  'keys.year.open': 'открыть карточку',
  'keys.year.take': 'взять и положить: дальше ← и → на неделю, ↑ и ↓ на месяц',
} as const;
