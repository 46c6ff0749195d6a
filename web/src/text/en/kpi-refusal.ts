import type { Translation } from '../message.ts';
import type { kpiRefusal as russian } from '../ru/kpi-refusal.ts';

/** Why something about KPIs, their measurements and headcounts cannot be done, and what the history of a card tells of them. */
export const kpiRefusal: Translation<typeof russian> = {
  'kpiFact.promised': 'promised to the indicator “{title}”: {amount}',
  'kpiFact.unpromised': 'no longer promised to the indicator “{title}”, was {amount}',
  'kpiFact.waived': 'gives nothing to the indicator “{title}”',
  'kpiFact.measured': 'measurement of the indicator “{title}”: {amount}',
  'kpiFact.measuredPlain': 'measurement of the indicator “{title}”',
  'refusal.kpi-under-itself': 'The indicator would be part of itself. Choose another total.',
  'refusal.kpi-total-kind':
    'Only indicators of one kind add up: shares with shares, numbers with numbers.',
  'refusal.kpi-locked':
    'A period of this indicator is locked, so the way it is counted stays. Make a new indicator.',
  'refusal.kpi-measured': {
    one: 'The indicator has {count} measurement. It can neither be removed nor change its kind.',
    other: 'The indicator has {count} measurements. It can neither be removed nor change its kind.',
  },
  'refusal.kpi-years-cut': {
    one: '{count} measurement would lie outside the new dates. Withdraw it or choose other dates.',
    other:
      '{count} measurements would lie outside the new dates. Withdraw them or choose other dates.',
  },
  'refusal.target-year-twice': 'One year has two targets: {year}. Leave one.',
  'refusal.population-of-share':
    'Only a share is taken of a headcount. Choose the kind “share” or remove the category.',
  'refusal.population-archived': 'The category “{title}” was removed. Restore it first.',
  'refusal.population-exists': 'The category “{title}” is there already. Choose it from the list.',
  'refusal.population-in-archive':
    'The category “{title}” is there but was removed. Restore it instead of adding a new one.',
  'refusal.figure-missing': 'Enter the result: a measurement says nothing without it.',
  'refusal.figure-of-other-kind': 'This value does not fit the indicator. Check its kind.',
  'refusal.denominator-missing':
    'A share needs a denominator above zero: what it is taken of. Enter it.',
  'refusal.denominators-missing': {
    one: '{count} measurement has no denominator of its own. Keep the category with headcounts.',
    other:
      '{count} measurements have no denominator of their own. Keep the category with headcounts.',
  },
  'refusal.numerator-over-denominator':
    'The part is larger than the whole: the numerator cannot exceed the denominator. Check both.',
  'refusal.survey-size-missing': 'Say how many people answered the survey.',
  'refusal.source-title-missing': 'Name the document or the survey this number comes from.',
  'refusal.source-card-missing': 'Choose the event at which this was counted.',
  'refusal.card-of-other-project':
    'This card is of another project and takes no part in the project of the indicator.',
  'refusal.card-not-linked':
    'The card is not linked to this indicator. Link them in the card first.',
  'refusal.card-not-done': '“{title}” has not been held yet. Mark it as held first.',
  'refusal.card-measured':
    'There is a measurement of this card on this day already. Correct that one instead.',
  'refusal.measured-in-future':
    'That day has not come yet. Give the day on which the number was counted.',
  'refusal.outside-kpi-years':
    'That day lies outside the dates of the indicator. Check the day or the dates.',
  'refusal.period-locked':
    'The period is locked. To change its result give a reason: it stays visible.',
  'refusal.occurrence-measured': 'An indicator was counted here. Withdraw the measurement first.',
  'refusal.period-settled': 'This period is locked already.',
  'refusal.period-not-over': 'The period is still running. It can be locked once it is over.',
  'refusal.period-untold':
    'The result of the period cannot be told yet: a headcount or a choice is missing. Complete the indicator.',
  'refusal.nothing-to-lock': 'Nothing to lock for {year}: all is locked or still running.',
  'warning.periods-untold': {
    one: '{count} period stays open: its result cannot be told yet.',
    other: '{count} periods stay open: their result cannot be told yet.',
  },
  'refusal.measurement-confirmed':
    'The measurement is confirmed and stays. Correct it with a new one and a reason.',
  'refusal.measurement-withdrawn': 'The measurement was withdrawn. Restore it first.',
  'refusal.measurement-corrected':
    'This measurement was corrected by another: correct or withdraw that one.',
  'refusal.measurement-filed':
    'The confirmed measurement has its scanned document. Give another one to a correction.',
  'refusal.measurement-draft': 'This is still a draft: edit it, no correction is needed.',
  'refusal.promise-without-figure':
    'This indicator is not counted as a number. Link the card without a promise.',
};
