import { knowsWord } from '../../words/knows.ts';
import { createStems } from './stems.ts';
import { nounEndings } from './things.ts';

/** Nouns that end as a verb or a participle does. */
const nouns = new Set(
  (
    'замысел вымысел правило дети цели роли модели недели учителя числа число начала начало портал журнал материал потенциал балл ' +
    'персонал филиал интервал идеал сила силы совет совета комитет предмет бюджет факультет аттестат результат ' +
    'кандидат лауреат формат экран план плана планы страна страны цена цены смена смены сцена сцены стена стены ' +
    'член члена члены перемена замена отмена времена приоритет авторитет университет кабинет пакет интернет ' +
    'институт маршрут дефицит кредит лимит аудит сайт аппарат мандат плакат опыт быт чат приоритета сеть печать ' +
    'часть область мать нить память тетрадь правила правил зала зал школ канал сигнал капитал вокал отдел раздел ' +
    'предел стол число масла дела тела села мебели диплом дала похвала шкала шкалы шкал стабильна органы орган ' +
    'стран стену экзамен домен обмен феномен фрагмент ветераны ветеран участь весть отчетность стать хватать ' +
    'около мало опыта опыты быта охрана охраны гигиена гигиены арена воли земли боли ответ билет секрет сюжет приют дебют ' +
    'вовсе рано звено звена окна вина иммунитет паритет ветерана органа обмена экрана района авторитета ' +
    'сертификат регламент комнат квадрат конгломерат приват секретариат пролетариат магистрат'
  ).split(' '),
);

/** The same in all their cases. */
const declined = createStems(
  (
    'потенциал материал персонал портал журнал филиал канал капитал профессионал арсенал финал квартал сериал ' +
    'мемориал терминал функционал идеал сигнал оригинал отдел раздел предел удел замысл деталь детал медал ' +
    'спирал морал вертикал горизонтал скандал вокзал интервал стен стран цен смен сцен перемен замен отмен тайн ' +
    'измен охран член план роман орган ветеран экран океан район интерес школ шкал кабинет комитет оргкомитет ' +
    'счет предмет бюджет сюжет факультет авторитет приоритет иммунитет институт маршрут аудит лимит кредит опыт быт'
  )
    .split(' ')
    .map((stem) => [stem, true] as const),
  nounEndings,
);

export type VerbForm = 'past' | 'present' | 'participle' | 'infinitive';

const endings = new Map<string, VerbForm>();

function learn(form: VerbForm, before: string, after: string): void {
  for (const vowel of before.split(' ')) {
    for (const ending of after.split(' ')) endings.set(vowel + ending, form);
  }
}

learn('past', 'а е и о у ы я', 'л ла ло ли лся лась лось лись');
learn('past', 'ш в р', 'ли ла ло лись лась лось лся');
learn('past', 'вырос возрос', ' ла ло ли');
learn('past', 'достиг мог смог', ' ла ло ли');
learn('participle', 'а е я', 'н на но ны');
learn('participle', 'ы я', 'т та то ты');
learn('present', 'е у ю и', 'т тся');
learn('present', 'а я', 'тся ют ет ют');
learn('infinitive', 'а и е у ы я о', 'ть ться');
learn('infinitive', 'вес нес рас рес вез зай дой прой най вый вой', 'ти тись');

const LONGEST = Math.max(...[...endings.keys()].map((ending) => ending.length));

/**
 * Whether a word tells what is, was or is to be done: by its ending alone, since any verb of a plan may stand there.
 * Words of fewer than four letters are none.
 */
export function verbForm(word: string): VerbForm | null {
  if (word.length < 4 || nouns.has(word) || knowsWord(word)) return null;
  if (word.endsWith('ость') || word.endsWith('тели') || word.endsWith('стан')) return null;
  if (declined.find(word) !== null) return null;
  for (let length = Math.min(LONGEST, word.length); length > 1; length--) {
    const form = endings.get(word.slice(-length));
    if (form !== undefined) return form;
  }
  return null;
}

const ofAdjectives = new Set(
  'ых их ого его ые ие ым им ыми ими ому ему ой ая яя ое ее ую юю ом ем ый кий щий ший'.split(' '),
);

/** Whether a word may be an adjective or a participle that stands before a noun. */
export function isAdjective(word: string): boolean {
  return word.length > 3 && (ofAdjectives.has(word.slice(-2)) || ofAdjectives.has(word.slice(-3)));
}
