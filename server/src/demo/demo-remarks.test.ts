import { commentsOf } from '@kaskad/shared/domain/comment/comment.ts';
import { awaits, mentionsOf } from '@kaskad/shared/domain/comment/mention.ts';
import { expect, test } from 'vitest';
import { demoCascades } from './content/cascades.ts';
import { demoScript } from './demo-script.ts';
import { demoPersonId, idsIn } from './intent.ts';

const [script] = demoScript();
const id = idsIn(demoCascades[0]?.key ?? '');

test('a card has a talk of three people, and a card of a closed sprint a late word', () => {
  if (script === undefined) throw new Error('no demonstration');
  const fair = commentsOf(script.state, id('card', 'pro-2-fair'));
  expect(fair.map(({ writtenBy }) => writtenBy)).toEqual(
    ['community', 'mentoring', 'director'].map(demoPersonId),
  );
  expect(commentsOf(script.state, id('card', 'pro-1-map'))).toHaveLength(1);
});

test('the lead and the member are waited for; who answered has seen what they were asked', () => {
  const waiting = (key: string) =>
    script === undefined
      ? []
      : mentionsOf(script.state, demoPersonId(key)).map((one) => awaits(one, demoPersonId(key)));
  expect(waiting('lead')).toEqual([true, false]);
  expect(waiting('member')).toEqual([true]);
  expect(waiting('observer')).toEqual([true]);
  expect(waiting('mentoring')).toEqual([false]);
});
