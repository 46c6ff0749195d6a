import type { FullCentre } from './full-centre.ts';
import { sample } from './sample.ts';

/** Samples of the verbs of remarks, over what `fillComments` wrote. */
export const commentSamples = {
  'comment.add': sample('team', ({ id, people }, fresh) => ({
    commentId: fresh(),
    cardId: id('second card'),
    body: `@{${people.lead.id}}, зал занят`,
    mentionIds: [people.lead.id],
  })),
  'comment.edit': sample('author', ({ id, people }) => ({
    commentId: id('remark'),
    body: 'Зал свободен',
    mentionIds: [people.observer.id, people.lead.id],
  })),
  'comment.remove': sample('team', ({ id }) => ({ commentId: id('spare remark') })),
  'comment.see': sample('viewer', ({ id }) => ({ commentIds: [id('seen remark')] })),
} as const;

/** Remarks under cards of both projects: of the director, and of the member whom the lead may take at their word. */
export async function fillComments({ must, id, people }: FullCentre): Promise<void> {
  const mentionIds = [people.observer.id, people.director.id, people.lead.id];
  for (const name of ['', 'Too']) {
    const remark = { cardId: id(`second card${name}`), body: 'Нужен зал', mentionIds };
    const write = (by: 'director' | 'member', called: string) =>
      must(by, 'comment.add', { ...remark, commentId: id(`${called}${name}`) });
    await write('director', 'remark');
    await write('member', 'seen remark');
    await write('member', 'spare remark');
  }
}
