export const direction = {
  'direction.ofProject': 'Национальные проекты',
  'direction.link': 'Связать с направлением',
  'direction.noneLinked': 'Проект пока не связан ни с одним направлением.',
  'direction.unlink': 'Снять связь с направлением «{title}»',
  'direction.pickTitle': 'Направления национальных проектов',
  'direction.find': 'Найти направление',
  'direction.nationalProject': 'Национальный проект «{title}»',
  'direction.wholeNational': 'Национальный проект в целом',
  'direction.confidence.high': 'прямое продолжение',
  'direction.confidence.medium': 'вероятное продолжение',
  'direction.confidence.low': 'возможное продолжение',
} as const;
