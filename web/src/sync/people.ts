/** Names of the cascade's people: they live outside the replica, so that a person can be erased. */
import { accountRoutes, type Person } from '@kaskad/shared/contract/account.ts';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { call } from './http.ts';
import { useCascade, useView } from './use-cascade.ts';

export type Directory = ReadonlyMap<string, Person>;

const nobody: Directory = new Map();
const directory = createStore<{ cascadeId: string; people: Directory }>(() => ({
  cascadeId: '',
  people: nobody,
}));

/** People by id, asked for anew when members join; an id that is missing is still on its way or was erased. */
export function usePeople(): Directory {
  const { cascadeId } = useCascade();
  const members = useView(['member'], [cascadeId], (view) => view.member.size);
  useEffect(() => {
    if (members > 0) askOnce(cascadeId, members);
  }, [cascadeId, members]);
  return useStore(directory, (known) => (known.cascadeId === cascadeId ? known.people : nobody));
}

/** Many parts of a screen want the names at once. */
function askOnce(cascadeId: string, members: number): void {
  const question = `${cascadeId} ${members}`;
  if (asked === question) return;
  asked = question;
  refreshPeople(cascadeId);
}

let asked = '';

/** Asks for the names now; an answer that does not come leaves the known ones. */
export function refreshPeople(cascadeId: string): void {
  call(accountRoutes.people, { params: { cascadeId } }).then(
    ({ people }) =>
      directory.setState({
        cascadeId,
        people: new Map(people.map((person) => [person.id, person])),
      }),
    () => {
      asked = '';
    },
  );
}
