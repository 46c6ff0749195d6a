import { randomUUID } from 'node:crypto';
import { fanOut, helloOf } from './fanout.ts';
import { type Figure, round } from './figures.ts';
import { createHttpClient } from './http-client.ts';
import { type NextRequest, randomMoves } from './moves.ts';
import type { SeededReview } from './seed.ts';

/** The way of a hidden note and of a vote to everybody in the room, beside that of a moved card of the same cascade. */
export async function retroFigures(
  base: string,
  cookies: readonly string[],
  review: SeededReview,
): Promise<Figure[]> {
  const people = cookies.length;
  const listening = async () => ({
    path: '/api/socket',
    cookies,
    hello: helloOf(review.cascadeId, await seqOf(base, cookies[0] ?? '', review)),
  });
  const noteIds: string[] = [];
  const moved = await fanOut(base, people, await listening(), randomMoves(review));
  const written = await fanOut(base, people, await listening(), notes(review, noteIds));
  await lead(base, cookies[0] ?? '', review, ['grouping', 'voting']);
  const voted = await fanOut(base, people, await listening(), votes(review, noteIds, people));
  return [
    { name: 'a moved card, p99', value: round(moved.p99), unit: 'ms' },
    ...[
      { name: 'a note', ...written },
      { name: 'a vote', ...voted },
    ].flatMap(({ name, p50, p99, lost, doubled }): Figure[] => [
      { name: `${name}, p50`, value: round(p50), unit: 'ms' },
      { name: `${name}, p99`, value: round(p99), unit: 'ms' },
      {
        name: `${name}, lost and doubled`,
        value: lost + doubled,
        unit: '',
        target: '0',
        met: lost + doubled === 0,
      },
    ]),
  ];
}

function notes(review: SeededReview, noteIds: string[]): NextRequest {
  return (index) => {
    const noteId = randomUUID();
    noteIds.push(noteId);
    const body = `Собрания стали короче, запись ${index}`;
    return command(review, 'note.write', {
      noteId,
      sprintId: review.sprintId,
      column: index % 3,
      body,
    });
  };
}

/** Everybody in turn, each round for another note. */
function votes(review: SeededReview, noteIds: readonly string[], people: number): NextRequest {
  return (index) => {
    const noteId = noteIds[Math.floor(index / people)];
    return command(review, 'note.vote', { noteId, on: true });
  };
}

async function lead(
  base: string,
  cookie: string,
  review: SeededReview,
  phases: readonly string[],
): Promise<void> {
  const http = createHttpClient(base, cookie);
  for (const phase of phases) {
    const { path, body } = command(review, 'retro.turn', { sprintId: review.sprintId, phase });
    const { status } = await http.send('POST', path, body);
    if (status !== 200) throw new Error(`the turn to ${phase} was answered ${status}`);
  }
  http.close();
}

async function seqOf(base: string, cookie: string, { cascadeId }: SeededReview): Promise<number> {
  const http = createHttpClient(base, cookie);
  const { body } = await http.send('GET', `/api/cascades/${cascadeId}/entries?after=0`);
  http.close();
  return (JSON.parse(body.toString()) as { seq: number }).seq;
}

function command({ cascadeId }: SeededReview, name: string, args: object) {
  const path = `/api/cascades/${cascadeId}/commands`;
  return { path, body: { id: randomUUID(), name, args } };
}
