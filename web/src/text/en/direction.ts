import type { Translation } from '../message.ts';
import type { direction as russian } from '../ru/direction.ts';

export const direction: Translation<typeof russian> = {
  'direction.ofProject': 'National Projects',
  'direction.link': 'Tie to a direction',
  'direction.noneLinked': 'The project is not tied to any direction yet.',
  'direction.unlink': 'Untie from the direction “{title}”',
  'direction.pickTitle': 'Directions of the National Projects',
  'direction.find': 'Find a direction',
  'direction.nationalProject': 'National Project “{title}”',
  'direction.wholeNational': 'The National Project as a whole',
  'direction.confidence.high': 'direct continuation',
  'direction.confidence.medium': 'likely continuation',
  'direction.confidence.low': 'possible continuation',
};
