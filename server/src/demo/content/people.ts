import type { DemoPerson } from './content.ts';

const moscow = 'imc-moskovsky.example';
const krasnoe = 'imc-krasnoselsky.example';

/** Everyone of the demonstration, named by role. The addresses lead nowhere: `.example` is reserved for that. */
export const demoPeople: readonly DemoPerson[] = [
  person('director', 'Директор ИМЦ', 'ИМЦ Московского района', moscow),
  person('deputy', 'Заместитель директора по инновациям', 'ИМЦ Московского района', moscow),
  person('lead', 'Руководитель ПРОкомьюнити', 'Отдел развития сообществ ИМЦ', moscow),
  person('member', 'Методист по сообществам', 'Отдел развития сообществ ИМЦ', moscow),
  person('mentoring', 'Методист по наставничеству', 'ИМЦ Московского района', moscow),
  person('quality', 'Начальник центра оценки качества', 'Центр оценки качества ИМЦ', moscow),
  person('preschool', 'Методист по дошкольному образованию', 'Дошкольный отдел ИМЦ', moscow),
  person('kindergarten', 'Методист по кадрам детских садов', 'Дошкольный отдел ИМЦ', moscow),
  person('tutor', 'Методист-тьютор', 'ИМЦ Московского района', moscow),
  person('reserve', 'Методист по кадровому резерву', 'ИМЦ Московского района', moscow),
  person('community', 'Комьюнити-менеджер', 'Отдел развития сообществ ИМЦ', moscow),
  person('digital', 'Методист по цифровой среде', 'ИМЦ Московского района', moscow),
  person('chair', 'Председатель РУМО словесников', 'Районное методическое объединение', moscow),
  person('observer', 'Специалист отдела образования', 'Администрация района', moscow),
  person('partner', 'Директор школы-партнёра', 'Школа района', moscow),
  person('krasnoe-director', 'Директор ИМЦ Красносельского района', 'ИМЦ', krasnoe),
  person('coordinator', 'Координатор проекта «Профессионал»', 'ИМЦ', krasnoe),
  person('young', 'Методист по молодым педагогам', 'ИМЦ', krasnoe),
  person('managers', 'Методист по работе с руководителями', 'ИМЦ', krasnoe),
  person('distance', 'Методист по дистанционной поддержке', 'ИМЦ', krasnoe),
];

/** Who is offered to a newcomer as a way in. */
export const demoSignIns = ['director', 'lead', 'member', 'observer'] as const;

function person(key: string, name: string, position: string, host: string): DemoPerson {
  return { key, name, position, email: `${key}@${host}` };
}
