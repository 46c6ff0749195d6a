import { mentionOf } from '@kaskad/shared/domain/comment/mention.ts';
import type { DemoRemark } from './content/content.ts';
import type { Desk } from './event-intents.ts';
import { demoPersonId, type Intent } from './intent.ts';

/** What people wrote under the cards of a project, and who of the mentioned has seen it. */
export function remarkIntents({ project, id }: Desk): Intent[] {
  return (project.remarks ?? []).flatMap((remark): Intent[] => {
    const commentId = id('comment', remark.key);
    const written: Intent = {
      at: remark.on,
      by: remark.by,
      name: 'comment.add',
      args: (made) => ({ commentId, cardId: made.card(remark.card), ...wordsOf(remark) }),
    };
    const seen = (remark.seenBy ?? []).map(([by, at]): Intent => {
      return { at, by, name: 'comment.see', args: () => ({ commentIds: [commentId] }) };
    });
    return [written, ...seen];
  });
}

function wordsOf({ body }: DemoRemark): { body: string; mentionIds: string[] } {
  const mentionIds: string[] = [];
  const words = body.replace(/@\{([a-z-]+)\}/g, (_all, key: string) => {
    const personId = demoPersonId(key);
    mentionIds.push(personId);
    return mentionOf(personId);
  });
  return { body: words, mentionIds };
}
