/**
 * `pnpm bench:words [FOLDER]`: how many phrases of schedules and targets are read right, when FOLDER holds
 * `schedule.jsonl` and `kpi.jsonl` with their meanings, and how many phrases are read in a minute on one core.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '@kaskad/shared/domain/kpi-phrase/context-of.ts';
import { readKpi } from '@kaskad/shared/domain/kpi-phrase/kpi-phrase.ts';
import { writtenMeaning as writtenKpi } from '@kaskad/shared/domain/kpi-phrase/written-meaning.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { writtenMeaning } from '@kaskad/shared/domain/schedule/written-meaning.ts';
import { phrasesPerMinute } from './bench/phrases-per-minute.ts';
import { scoreKpis } from './bench/score-kpis.ts';
import { type GoldRow, scoreSchedules } from './bench/score-schedules.ts';

const [folder] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

const own: GoldRow[] = [
  '30.09.2021',
  'ежегодно, октябрь–февраль',
  'с 1 по 10 октября 2022 г.',
  'не реже двух раз в четверть',
  'до конца 2024 года',
].map((phrase) => ({ phrase, context: {}, meaning: {} }));

const rows = rowsOf('schedule.jsonl');
const read = ({ phrase, context }: GoldRow) =>
  writtenMeaning(readSchedule(phrase, context as Context));
if (rows !== null) print(`schedule: ${scoreSchedules(rows, read)}`);
const speed = phrasesPerMinute(rows ?? own, read);
print(`schedule: ${speed.toLocaleString('en')} phrases a minute on one core`);

const ownKpis: GoldRow[] = [
  'не менее 80 % педагогов ежегодно',
  'Создан банк лучших практик наставничества',
  'увеличить число наставников до 120 человек к 2023 году',
  'рост числа победителей олимпиад',
].map((phrase) => ({ phrase, context: {}, meaning: {} }));

const kpis = rowsOf('kpi.jsonl');
const readOne = ({ phrase, context }: GoldRow) => writtenKpi(readKpi(phrase, contextOf(context)));
if (kpis !== null) print(`targets: ${scoreKpis(kpis, readOne)}`);
const kpiSpeed = phrasesPerMinute(kpis ?? ownKpis, readOne);
print(`targets: ${kpiSpeed.toLocaleString('en')} phrases a minute on one core`);

function rowsOf(name: string): GoldRow[] | null {
  if (folder === undefined || !existsSync(join(folder, name))) return null;
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldRow);
}
