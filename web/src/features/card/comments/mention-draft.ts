/** A remark while it is typed: people stand in it as `@Name`, and who is meant by which name is kept beside. */
import { mentionOf, piecesOf } from '@kaskad/shared/domain/comment/mention.ts';

export interface Called {
  readonly id: string;
  readonly name: string;
}

export interface TypedRemark {
  readonly text: string;
  /** Those whose names were chosen from the list, in the order in which they were. */
  readonly called: readonly Called[];
}

export const nothingTyped: TypedRemark = { text: '', called: [] };

/** The remark as it is sent: ids in place of the names that were chosen and still stand in it. */
export function sentForm({ text, called }: TypedRemark): { body: string; mentionIds: string[] } {
  const mentionIds: string[] = [];
  const left = [...called];
  let body = '';
  for (let at = 0; at < text.length; ) {
    const person = text[at] === '@' ? takeNamed(left, called, text.slice(at + 1)) : undefined;
    if (person === undefined) {
      body += text[at];
      at += 1;
      continue;
    }
    body += mentionOf(person.id);
    if (!mentionIds.includes(person.id)) mentionIds.push(person.id);
    at += 1 + person.name.length;
  }
  return { body, mentionIds };
}

/** What was sent as it is typed again. */
export function typedForm(
  body: string,
  mentionIds: readonly string[],
  nameOf: (personId: string) => string,
): TypedRemark {
  const called: Called[] = [];
  const parts = piecesOf(body, mentionIds).map((piece) => {
    if (piece.kind === 'words') return piece.words;
    const person = { id: piece.personId, name: nameOf(piece.personId) };
    called.push(person);
    return `@${person.name}`;
  });
  return { text: parts.join(''), called };
}

/** What was typed before, with more on lines of its own after it. */
export function joined(before: TypedRemark, more: TypedRemark): TypedRemark {
  const text = before.text.trim() === '' ? more.text : `${before.text}\n${more.text}`;
  return { text, called: [...before.called, ...more.called] };
}

/** What is being typed after an «@» right before the caret, and where the «@» stands; undefined when nothing is. */
export function askedAt(
  { text, called }: TypedRemark,
  caret: number,
): { at: number; words: string } | undefined {
  const found = /(?:^|[^\p{L}\p{N}@])@([\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]*){0,2})$/u.exec(
    text.slice(0, caret),
  );
  const words = found?.[1];
  if (words === undefined) return undefined;
  // A name that was chosen is followed by other words, not by more of a question.
  if (called.some(({ name }) => words.startsWith(name))) return undefined;
  return { at: caret - words.length - 1, words };
}

/** Puts a person in place of what was typed after the «@»; the caret goes behind the name. */
export function withPerson(
  typed: TypedRemark,
  asked: { at: number; words: string },
  person: Called,
): { typed: TypedRemark; caret: number } {
  const { text, called } = typed;
  const before = `${text.slice(0, asked.at)}@${person.name}`;
  const after = text.slice(asked.at + 1 + asked.words.length);
  const gap = /^[\s,.;:!?)]/.test(after) ? '' : ' ';
  return {
    typed: { text: `${before}${gap}${after}`, called: [...called, person] },
    caret: before.length + (gap === '' ? 0 : 1),
  };
}

/** Who is meant by the name at the beginning of the words: the longest name wins, of namesakes each in turn. */
function takeNamed(left: Called[], called: readonly Called[], words: string): Called | undefined {
  const fits = ({ name }: Called) =>
    words.startsWith(name) && !/^[\p{L}\p{N}]/u.test(words.slice(name.length));
  const longest = (people: readonly Called[]) =>
    people.filter(fits).sort((a, b) => b.name.length - a.name.length)[0];
  const found = longest(left) ?? longest([...called].reverse());
  const at = found === undefined ? -1 : left.indexOf(found);
  if (at >= 0) left.splice(at, 1);
  return found;
}
