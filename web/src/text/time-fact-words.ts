import type {
  OccurrenceFact,
  PlannedDays,
  ProofFact,
} from '@kaskad/shared/domain/card/occurrence-fact.ts';
import type { Voice } from './card-fact-words.ts';

type Speech = Pick<Voice, 't' | 'date'>;

/** What became of one time of an event: «проведено 12 октября 2022, пришли 24 человека». */
export function timeFactWords(fact: OccurrenceFact, speech: Speech): string {
  const { t } = speech;
  switch (fact.kind) {
    case 'time-held':
    case 'time-retold':
      return heldWords(fact, speech);
    case 'time-unheld':
      return t('timeFact.unheld', { day: dayWords(fact.heldOn, speech) });
    case 'time-cancelled': {
      const what = t('timeFact.cancelled', { days: planWords(fact, speech) });
      return fact.reason === null ? what : t('history.because', { what, reason: fact.reason });
    }
    case 'time-restored':
      return t('timeFact.restored', { days: planWords(fact, speech) });
    case 'time-planned':
      return t('timeFact.planned', { days: planWords(fact, speech) });
    case 'time-unplanned':
      return t('timeFact.unplanned', { days: planWords(fact, speech) });
    case 'time-moved':
      return t('timeFact.moved', {
        was: planWords(fact.was, speech),
        now: planWords(fact.now, speech),
      });
    case 'times-replanned':
      return replannedWords(fact, speech);
  }
}

/** What became of a piece of evidence. */
export function proofFactWords(fact: ProofFact, { t }: Pick<Voice, 't'>): string {
  switch (fact.kind) {
    case 'evidence-added':
      return t('evidence.told', { title: fact.title });
    case 'evidence-removed':
      return t('evidence.toldRemoved', { title: fact.title });
    case 'evidence-restored':
      return t('evidence.toldRestored', { title: fact.title });
    case 'evidence-renamed':
      return t('evidence.toldRenamed', { was: fact.was, now: fact.now });
  }
}

function heldWords(
  fact: Extract<OccurrenceFact, { kind: 'time-held' | 'time-retold' }>,
  speech: Speech,
): string {
  const { t } = speech;
  const day = dayWords(fact.heldOn, speech);
  const days = planWords(fact, speech);
  const isAsPlanned = days === '' || days === day;
  const held = isAsPlanned ? t('timeFact.held', { day }) : t('timeFact.heldOfPlan', { day, days });
  const said = fact.kind === 'time-held' ? held : t('timeFact.retold', { what: held });
  const what =
    fact.attended === null ? said : `${said}, ${t('series.attended', { n: fact.attended })}`;
  return fact.result === null ? what : t('timeFact.result', { what, text: fact.result });
}

function replannedWords(
  { added, removed }: Extract<OccurrenceFact, { kind: 'times-replanned' }>,
  { t }: Speech,
): string {
  if (removed === 0) return t('timeFact.added', { n: added });
  if (added === 0) return t('timeFact.removed', { n: removed });
  return t('timeFact.replanned', { added, removed });
}

function planWords({ startsOn, endsOn }: PlannedDays, speech: Speech): string {
  if (endsOn === null) return '';
  if (startsOn === null) return speech.t('series.by', { day: dayWords(endsOn, speech) });
  return speech.date.range(startsOn, endsOn);
}

function dayWords(day: string, { date }: Speech): string {
  return date.range(day, day);
}
