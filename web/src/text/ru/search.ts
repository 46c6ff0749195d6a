export const search = {
  'search.label': 'Найти карточку',
  'search.placeholder': 'Найти карточку',
  'search.hint': 'Слова в любой форме: «семинары» найдут «семинар»',
  'search.results': 'Найденные карточки',
  'search.nothing': 'Ничего не нашлось. Попробуйте другое слово.',
  'search.found': {
    one: 'Нашлась {n} карточка',
    few: 'Нашлось {n} карточки',
    many: 'Нашлось {n} карточек',
    other: 'Нашлось {n} карточки',
  },
  'search.offline': 'Нет связи: ищем только в названиях на этом устройстве.',
  'search.close': 'Закрыть поиск',
} as const;
