import type { EventFact, PlainFact } from '@kaskad/shared/domain/card/event-fact.ts';
import type { KpiFact } from '@kaskad/shared/domain/card/kpi-fact.ts';
import type { Voice } from './card-fact-words.ts';
import { proofFactWords, timeFactWords } from './time-fact-words.ts';
import type { Translate } from './translate.ts';

/** What was learnt of an event, as the rest of a sentence: «место: было «Лицей», стало «Школа № 358»». */
export function eventFactWords(fact: EventFact, { t, date, names }: Omit<Voice, 'event'>): string {
  switch (fact.kind) {
    case 'fact': {
      const value = (one: typeof fact.now) => plainWords(fact.field, one, { t, names });
      return changeWords(t(`eventFact.field.${fact.field}`), value(fact.was), value(fact.now), t);
    }
    case 'particular': {
      const field = t(`particular.${fact.key}`).toLowerCase();
      const value = (text: string | null) => {
        if (text === null) return undefined;
        return fact.key === 'dated' ? date.range(text, text) : t('history.quoted', { text });
      };
      return changeWords(field, value(fact.was), value(fact.now), t);
    }
    case 'partner-added':
    case 'partner-removed': {
      const title = names.organisation(fact.organisationId) ?? t('history.gone');
      return t(
        fact.kind === 'partner-added' ? 'eventFact.partnerAdded' : 'eventFact.partnerRemoved',
        {
          title,
        },
      );
    }
    case 'counted': {
      const { category } = fact;
      const given = (count: number | null) => count ?? t('eventFact.notGiven');
      const counts = { planned: given(fact.planned), actual: given(fact.actual) };
      return t('eventFact.counted', { category, ...counts });
    }
    case 'evidence-added':
    case 'evidence-removed':
    case 'evidence-restored':
    case 'evidence-renamed':
      return proofFactWords(fact, { t });
    case 'excused': {
      const words = (text: string | null) =>
        text === null ? undefined : t('history.quoted', { text });
      return changeWords(t('evidence.reason').toLowerCase(), words(fact.was), words(fact.now), t);
    }
    case 'promised':
    case 'unpromised':
    case 'waived':
    case 'measured':
      return kpiFactWords(fact, { t, names });
    case 'uncounted':
      return t('eventFact.uncounted', { category: fact.category });
    case 'outcome-added':
    case 'outcome-removed': {
      const kind = t(`outcomeKind.${fact.outcome}`).toLowerCase();
      const { title } = fact;
      return t(
        fact.kind === 'outcome-added' ? 'eventFact.outcomeAdded' : 'eventFact.outcomeRemoved',
        {
          kind,
          title,
        },
      );
    }
    default:
      return timeFactWords(fact, { t, date });
  }
}

function kpiFactWords(fact: KpiFact, { t, names }: Pick<Voice, 't' | 'names'>): string {
  const title = names.kpi(fact.kpiId) ?? t('history.gone');
  if (fact.kind === 'waived') return becauseOf(t('kpiFact.waived', { title }), fact.reason, t);
  if (fact.kind !== 'measured') return t(`kpiFact.${fact.kind}`, { title, amount: fact.promised });
  const { figure } = fact;
  const what =
    figure === null
      ? t('kpiFact.measuredPlain', { title })
      : t('kpiFact.measured', { title, amount: figure });
  return becauseOf(what, fact.reason, t);
}

function becauseOf(what: string, reason: string | null, t: Translate): string {
  return reason === null ? what : t('history.because', { what, reason });
}

function changeWords(
  field: string,
  was: string | undefined,
  now: string | undefined,
  t: Translate,
): string {
  if (now === undefined) return t('history.cleared', { field, was: was ?? t('history.gone') });
  return was === undefined
    ? t('history.set', { field, now })
    : t('history.changed', { field, was, now });
}

function plainWords(
  field: PlainFact,
  value: Extract<EventFact, { kind: 'fact' }>['now'],
  { t, names }: Pick<Voice, 't' | 'names'>,
): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return value ? t('eventFact.yes') : undefined;
  if (typeof value === 'number') return t('event.hoursCount', { n: value });
  if (field === 'role')
    return t('history.quoted', { text: t(`centreRole.${value as 'organiser'}`) });
  const text = field === 'placeId' ? (names.organisation(value) ?? t('history.gone')) : value;
  return t('history.quoted', { text });
}
