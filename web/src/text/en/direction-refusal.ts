import type { Translation } from '../message.ts';
import type { directionRefusal as russian } from '../ru/direction-refusal.ts';

export const directionRefusal: Translation<typeof russian> = {
  'refusal.direction-retired':
    'The direction “{title}” was taken out of the catalogue: its links stay, no new ones are made. Choose another or ask the director to bring it back.',
  'refusal.direction-not-in-force':
    'The direction “{title}” is in force in {from}–{to}. Choose days within these years.',
  'refusal.direction-not-proposed':
    'The catalogue does not propose “{title}” to continue this link. Choose one that it proposes.',
  'refusal.direction-code-taken':
    'The code “{code}” is in the catalogue already, perhaps among what was taken out. Choose another or bring that direction back.',
  'refusal.direction-parent':
    'A federal project stands inside a National Project of the catalogue, and nothing stands above a National Project.',
  'refusal.direction-outside-parent':
    'The years go beyond those of the National Project “{title}”: {from}–{to}. Keep within them.',
  'refusal.direction-parts-outside':
    'The federal project “{title}” does not fit into the new years. Change its years first.',
  'refusal.direction-has-parts': {
    one: 'The National Project still has {count} federal project in force. Take it out first.',
    other: 'The National Project still has {count} federal projects in force. Take them out first.',
  },
  'refusal.direction-successor-twice': 'One successor is named twice. Remove one of them.',
  'refusal.direction-successor-unknown':
    'The catalogue has no successor with the code “{code}”. Add it first.',
  'refusal.direction-successor-level':
    'A National Project is continued by a National Project and a federal one by a federal one; “{title}” is of another level.',
  'refusal.direction-successor-early':
    'A successor must end later than what it continues, and “{title}” does not. Check the years.',
  'refusal.direction-cycle':
    'The successors would go round in a circle: “{title}” is itself continued by this direction. Choose another.',
  'refusal.direction-years-served': {
    one: '{count} link to this direction lies wholly outside the new years. Take wider years or remove it first.',
    other:
      '{count} links to this direction lie wholly outside the new years. Take wider years or remove them first.',
  },
};
