import type { Translation } from '../message.ts';
import type { status as russian } from '../ru/status.ts';

export const status: Translation<typeof russian> = {
  'status.saved': 'Saved',
  'status.saving': 'Saving',
  'status.offline': 'No connection',
  'status.waiting': {
    one: 'No connection, {n} change waiting',
    other: 'No connection, {n} changes waiting',
  },
  'status.offlineHint': 'Go on: we will send everything once the connection is back.',
  'status.notAccepted': { one: 'Not accepted: {n}', other: 'Not accepted: {n}' },
  'status.notAcceptedTitle': 'What was not accepted',
  'status.typed': 'What was typed',
  'status.understood': 'Understood',
  'status.signedOut': 'The session is over',
  'status.signedOutHint': 'Sign in again. What was not sent is kept on this device and will go.',
  'status.signIn': 'Sign in',
  'status.outdated': 'A new version is out',
  'status.outdatedHint': 'Reload the page. Nothing unsent is lost.',
  'status.notKept': 'The browser keeps no data',
  'status.notKeptHint': 'Do not close the page until everything is sent.',
  'status.here': 'Here now',
  'status.clock': 'Demonstration date: {date}',
  'status.clockTitle': 'Demonstration date',
  'status.clockHint':
    'This cascade is a demonstration: its clock goes on from the chosen day. Sign-in and the journal keep real time.',
  'status.clockSet': 'Set the clock',
  'status.undoneWhat': 'Put back. “{title}”: {what}',
  'status.undone': 'The last action is undone',
  'status.nothingToUndo': 'There is nothing to undo',
};
