import { expect, test } from 'vitest';
import { askedAt, joined, nothingTyped, sentForm, typedForm, withPerson } from './mention-draft.ts';

const anna = { id: '0192aaaa-0000-4000-8000-000000000001', name: 'Анна Ильина' };
const annaIl = { id: '0192aaaa-0000-4000-8000-000000000002', name: 'Анна Ильинская' };
const other = { id: '0192aaaa-0000-4000-8000-000000000003', name: 'Анна Ильина' };

test('names that were chosen are sent as ids, the same name typed by hand stays words', () => {
  const text = '@Анна Ильина, зал занят. @Пётр знает. a@b.example';
  expect(sentForm({ text, called: [anna] })).toEqual({
    body: `@{${anna.id}}, зал занят. @Пётр знает. a@b.example`,
    mentionIds: [anna.id],
  });
  expect(sentForm({ text, called: [] })).toEqual({ body: text, mentionIds: [] });
});

test('a name that was chosen and then taken out mentions nobody', () => {
  expect(sentForm({ text: '@Анна, зал', called: [anna] }).mentionIds).toEqual([]);
});

test('of two names of which one begins the other each is itself', () => {
  const text = '@Анна Ильинская и @Анна Ильина';
  const { body, mentionIds } = sentForm({ text, called: [anna, annaIl] });
  expect(body).toBe(`@{${annaIl.id}} и @{${anna.id}}`);
  expect(mentionIds).toEqual([annaIl.id, anna.id]);
});

test('namesakes are meant in the order in which they were chosen; a name repeated by hand is the last of them', () => {
  const text = '@Анна Ильина, @Анна Ильина и ещё раз @Анна Ильина';
  expect(sentForm({ text, called: [anna, other] }).body).toBe(
    `@{${anna.id}}, @{${other.id}} и ещё раз @{${other.id}}`,
  );
});

test('what was sent comes back as it was typed, and is sent the same again', () => {
  const body = `Коллеги, @{${anna.id}} и @{${annaIl.id}}:\nзал`;
  const ids = [anna.id, annaIl.id];
  const names = new Map([anna, annaIl].map(({ id, name }) => [id, name]));
  const typed = typedForm(body, ids, (id) => names.get(id) ?? '');
  expect(typed.text).toBe('Коллеги, @Анна Ильина и @Анна Ильинская:\nзал');
  expect(sentForm(typed)).toEqual({ body, mentionIds: ids });
});

test.each([
  ['@', { at: 0, words: '' }],
  ['Коллеги, @ан', { at: 9, words: 'ан' }],
  ['(@Анна Ил', { at: 1, words: 'Анна Ил' }],
  ['@Анна-Мария', { at: 0, words: 'Анна-Мария' }],
  ['почта a@b', undefined],
  ['@Анна Ильина Петровна пишет', undefined],
  ['@Анна Ильина ', undefined],
  ['@Анна Ильина зал', undefined],
  ['@ан\nзал', undefined],
  ['нет', undefined],
])('before the caret in «%s» %j is asked for', (text, asked) => {
  expect(askedAt({ text, called: [anna] }, text.length)).toEqual(asked);
});

test('a person takes the place of what was typed, in the middle of words as well', () => {
  const typed = { text: 'Зал @ил занят', called: [] };
  const asked = askedAt(typed, 7);
  expect(asked && withPerson(typed, asked, anna)).toEqual({
    typed: { text: 'Зал @Анна Ильина занят', called: [anna] },
    caret: 16,
  });
  const end = { text: '@', called: [] };
  expect(withPerson(end, { at: 0, words: '' }, anna)).toEqual({
    typed: { text: '@Анна Ильина ', called: [anna] },
    caret: 13,
  });
});

test('what could not be sent comes back after what was typed meanwhile', () => {
  const more = { text: '@Анна Ильина, зал', called: [anna] };
  expect(joined(nothingTyped, more)).toEqual(more);
  expect(joined({ text: 'Ещё', called: [other] }, more)).toEqual({
    text: 'Ещё\n@Анна Ильина, зал',
    called: [other, anna],
  });
});
