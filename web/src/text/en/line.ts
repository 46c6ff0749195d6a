import type { Translation } from '../message.ts';
import type { line as russian } from '../ru/line.ts';

export const line: Translation<typeof russian> = {
  'line.example': 'One line will do: “Семинар 30 сентября, очно, школа 358”',
  'line.asIs': 'Add as it is',
  'line.isAsIs': 'The line will be added as it is',
  'line.readAgain': 'Read the line',
  'line.asks': '{words}: to be settled on the card',
  'line.international': 'with guests from abroad',
  'line.fromTemplate': 'From a template…',
  'line.pastePlan': 'Paste a plan…',

  'line.makeTemplate': 'Make a template',
  'line.templateMade':
    'The template “{title}” is ready. You find it under “From a template…” on every board.',

  'line.templates': 'An event from a template',
  'line.templatesLead':
    'The new card takes its type, format, level, place and checklist from the template.',
  'line.templatesIdea': 'Ideas have no checklist: a card that is added straight to a sprint has.',
  'line.findTemplate': 'Find a template',
  'line.noTemplates': 'No templates yet',
  'line.noTemplatesHint':
    'Open the card of an event that comes again and choose “Make a template” in its menu.',
  'line.noSuchTemplate': 'There is no such template. Try another word.',
  'line.addedFromTemplate': 'Added: “{title}”',
  'line.editTemplates': 'Edit the list',
  'line.doneEditing': 'Done',
  'line.templateName': 'Name of the template',
  'line.removeTemplate': 'Remove the template “{title}”',
  'line.templateRemoved': 'The template “{title}” was removed',
  'line.items': { one: '{n} thing to do', other: '{n} things to do' },

  'line.plan': 'Paste a plan',
  'line.planLead':
    'Copy the rows of a plan from Word, Excel or a letter and paste them here. Each row becomes a card.',
  'line.planText': 'Rows of the plan',
  'line.planHint':
    'A header such as “№, мероприятие, сроки, ответственный, результат” may stand above. Up to {max} rows at a time.',
  'line.planRead': 'Read it',
  'line.planEmpty': 'Paste one row at least.',
  'line.planNothing': 'No event is seen in this text. Check that a table was copied.',
  'line.planKept': 'This is what you pasted before and have not added yet.',
  'line.planCheck': 'Look the rows over',
  'line.planBack': 'Change the text',
  'line.planForget': 'Clear',
  'line.planColumns': 'Columns: {names}',
  'line.planWhere': 'Where to',
  'line.planIdeas': 'Among the ideas',
  'line.planNoSprint': 'Without a period',
  'line.planStage': 'Stage',
  'line.planNoStage': 'Without a stage',
  'line.planAdd': { one: 'Add {n} card', other: 'Add {n} cards' },
  'line.planAdded': { one: '{n} card added', other: '{n} cards added' },
  'line.planChosen': '{chosen} of {total} chosen',
  'line.planNoneChosen': 'Tick one row at least.',
  'line.planAsked': {
    one: 'The time of {n} row is to be settled: now, or later on its card.',
    other: 'The time of {n} rows is to be settled: now, or later on their cards.',
  },
  'line.planMore': {
    one: '{n} more row did not fit: it stays here, add it next time.',
    other: '{n} more rows did not fit: they stay here, add them next time.',
  },
  'line.planTooMuch': 'The text is longer than {max} characters. Paste the plan in parts.',
  'line.planOnlyLook': 'You only look on in this project; cards are added by its team.',

  'line.row': 'Row {n}',
  'line.takeRow': 'Add row {n}',
  'line.rowTitle': 'Event, row {n}',
  'line.rowWhen': 'Time, row {n}',
  'line.rowWho': 'Responsible',
  'line.rowResult': 'Result',
  'line.rowNote': 'Other',
  'line.rowNoWhen': 'no time told',
  'line.rowFix': 'Correct',
  'line.rowSettle': 'Settle',
  'line.rowFixDone': 'Done',
  'line.rowWhoUnknown': '“{words}” is not on the team: kept in the description of the card.',
  'line.rowWhoSeveral': '“{words}” may be several people: kept in the description of the card.',
  'line.rowWhoIdea':
    'Nobody answers for an idea yet: the names stay in the descriptions of the cards.',
  'line.problem.no-title':
    'No title. Perhaps the cell was merged with the one above: write it here.',
  'line.problem.heading': 'This looks like the heading of a part. If it is an event, tick the row.',
  'line.problem.title-long':
    'The title is longer than 300 characters: shorten it, the rest may go into the description.',
  'line.problem.when-long': 'The time is longer than 500 characters: shorten it.',
  'line.problem.twice': 'The same row stands above.',

  'line.column.number': '№',
  'line.column.title': 'event',
  'line.column.when': 'time',
  'line.column.who': 'responsible',
  'line.column.result': 'result',
  'line.column.place': 'place',
  'line.column.format': 'format',
  'line.column.level': 'level',
  'line.column.type': 'type',
  'line.column.note': 'other',
};
