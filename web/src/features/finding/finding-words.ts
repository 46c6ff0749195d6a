import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Finding, Fix } from '@kaskad/shared/domain/finding/finding.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import type { DateWriter } from '../../text/format/date.ts';
import type { Translate } from '../../text/translate.ts';

/** With what findings are put into words. */
export interface Voice {
  readonly t: Translate;
  readonly date: DateWriter;
  readonly today: string;
  readonly person: (id: string) => string | undefined;
}

/** The facts of a finding in a few words; empty where its rule and its places tell all. */
export function factsText({ rule, params }: Finding, project: Project, voice: Voice): string {
  const { t, date } = voice;
  const day = (key: string) => dayText(String(params[key]), voice);
  switch (rule) {
    case 'stages-overlap':
      return t('finding.say.stages-overlap', {
        days: date.range(String(params['from']), String(params['to'])),
      });
    case 'deadline-differs':
      return t('finding.say.deadline-differs', { day: day('day'), border: day('border') });
    case 'direction-outlived':
    case 'series-ends-early':
      return t(`finding.say.${rule}`, { end: day('end'), until: day('until') });
    case 'event-outside-project':
      return t('finding.say.event-outside-project', { days: spanText(project, voice) });
    case 'project-without-measure':
      return params['count'] === 0 ? t('finding.say.project-without-measure') : '';
    case 'kpi-without-measure':
      return t(params['lacks'] === 'value' ? 'finding.say.noValue' : 'finding.say.noBase');
    default:
      return '';
  }
}

/** What a fix does, as its button says it. */
export function fixText({ code, params }: Fix, voice: Voice): string {
  const { t } = voice;
  const day = () => dayText(String(params['day']), voice);
  switch (code) {
    case 'begin-after':
    case 'end-before':
    case 'stretch-project':
    case 'take-end-of-stage':
    case 'take-end-of-project':
    case 'move-end-of-stage':
      return t(`finding.fix.${code}`, { day: day() });
    case 'extend-series':
      return t('finding.fix.extend-series', { until: dayText(String(params['until']), voice) });
    case 'attach-event':
      return t('finding.fix.attach-event', { title: String(params['title']) });
    case 'assign-lead':
      return t('finding.fix.assign-lead', {
        name: voice.person(String(params['personId'])) ?? '…',
      });
    default:
      return t(`finding.fix.${code}`);
  }
}

/** When a row takes place: the plan's own words and the days they stand for. */
export function whenText(card: Card, voice: Voice): string {
  const words = card.scheduleText === null ? '' : `«${card.scheduleText}»`;
  return [words, spanText(card, voice)].filter((part) => part !== '').join(' · ');
}

function spanText(
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
  voice: Voice,
): string {
  const { t, date } = voice;
  if (startsOn !== null && endsOn !== null) return date.range(startsOn, endsOn);
  if (endsOn !== null) return t('finding.till', { day: dayText(endsOn, voice) });
  return startsOn === null ? '' : t('finding.from', { day: dayText(startsOn, voice) });
}

/** Plans run over years, so a day is told with its own. */
function dayText(day: string, { date }: Voice): string {
  return date.range(day, day);
}
