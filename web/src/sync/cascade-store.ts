/** One cascade in one page: the replica, what waits, what is heard; screens read it and dispatch intents. */
import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import type { Command } from '@kaskad/shared/domain/command.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Refusal, Warning } from '@kaskad/shared/domain/refusal.ts';
import { emptyState, type State } from '@kaskad/shared/domain/state.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import type { Down } from '@kaskad/shared/sync/protocol.ts';
import { type Pending, Replica, type Submitted } from '@kaskad/shared/sync/replica.ts';
import { unpackState } from '@kaskad/shared/sync/snapshot.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { allTouched, type CascadeState, initialState } from './cascade-state.ts';
import { fetchSnapshot } from './fetch-snapshot.ts';
import { ApiError } from './http.ts';
import { newId } from './new-id.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { isKnownVerb, laterVerbs, rules } from './rules.ts';
import { createSender, type Sender } from './sender.ts';
import { createSocket, type Socket } from './socket.ts';
import { type Intent, type Rehearsed, rehearse } from './together.ts';
import { createUndoSteps } from './undo-steps.ts';

export interface CascadeStore {
  readonly cascadeId: string;
  readonly personId: string;
  readonly state: StoreApi<CascadeState>;
  /** The rows as the screens show them. */
  view(): State;
  /** Domain time now, ISO. */
  now(): string;
  /**
   * Carries out an intent at once on the replica and sends it; refused, nothing is sent. A step that lacks evidence is
   * kept as `unproven`, and the person is asked for it.
   */
  dispatch(name: CommandName, args: unknown): Submitted;
  /** What several intents of one act would come to: all of them, or why not one. */
  rehearse(intents: readonly Intent[]): Rehearsed;
  /** Carries out all of them, to be taken back in one step, or none. */
  dispatchAll(intents: readonly Intent[]): Submitted;
  /** Why the intent would be refused right now; nothing where it would ask for evidence instead. */
  whyNot(name: CommandName, args: unknown): Refusal | undefined;
  /** Takes back the own last move or edit; undefined when there is none. */
  undo(): Submitted | undefined;
  canUndo(): boolean;
  look(place: string | null): void;
  dismissRefused(commandId: string): void;
  /** The network or the session may be back. */
  wake(): void;
  onWarnings(listener: (warnings: readonly Warning[]) => void): () => void;
  stop(): void;
}

export function createCascadeStore(cascadeId: string, personId: string): CascadeStore {
  const state = createStore<CascadeState>(() => initialState);
  const warningListeners = new Set<(warnings: readonly Warning[]) => void>();
  const stopped = new AbortController();
  let replica = new Replica(emptyState(), 0, personId, rules);
  let outbox: Outbox | undefined;
  let sender: Sender | undefined;
  let socket: Socket | undefined;
  let reloading = false;
  /** Where the person looks; told as soon as there is a socket. */
  let looking: string | null = null;
  /** Own commands the server has carried out, with their number, until the entry itself is here. */
  const accepted = new Map<string, number>();

  const undos = createUndoSteps((intent) => submit({ id: newId(), ...intent }));
  const opening = openOutbox(personId, cascadeId);

  /** The rows are shown while the outbox opens; what waits in it comes on top as soon as it is read. */
  async function start(): Promise<void> {
    await Promise.all([load(), open()]);
  }

  async function open(): Promise<void> {
    const opened = await opening;
    state.setState({ durable: opened.durable, refused: await opened.refused() });
    const before = await opened.waiting();
    outbox = opened;
    sender = createSender(cascadeId, personId, opened, {
      onAccepted: ({ command, seq, warnings }) => {
        accepted.set(command.id, seq);
        if (replica.seq >= seq) settle(command.id);
        tellWarnings(warnings);
        countWaiting().catch(fail);
      },
      onRefused: ({ command, refusal }) => {
        replica.refuse(command.id);
        state.setState(({ refused }) => ({ refused: [...refused, { command, refusal }] }));
        show();
        countWaiting().catch(fail);
      },
      onReach: (online) => state.setState({ online }),
      onSignedOut: () => state.setState({ signedOut: true }),
    });
    if (before.length > 0) await load();
    else sender.wake();
  }

  /** Takes a snapshot, puts the waiting commands on top and begins to listen. */
  async function load(): Promise<void> {
    const snapshot = await fetchSnapshot(cascadeId, stopped.signal);
    const waiting = (await outbox?.waiting()) ?? [];
    const isCovered = ({ command: { id } }: Pending) =>
      (accepted.get(id) ?? Number.POSITIVE_INFINITY) <= snapshot.seq ||
      waiting.some((one) => one.command.id === id);
    const unsaved = replica.pending.filter((pending) => !isCovered(pending));
    const asked = [...waiting, ...unsaved];
    if (!asked.every(({ command }) => isKnownVerb(command.name))) await laterVerbs();
    replica = new Replica(unpackState(snapshot), snapshot.seq, personId, rules);
    for (const pending of asked) replica.resume(pending);
    state.setState({
      phase: 'ready',
      online: true,
      signedOut: false,
      waiting: waiting.length,
      touched: allTouched(state.getState().revision + 1),
    });
    show();
    sender?.wake();
    if (socket === undefined) socket = listenToServer();
    else socket.hello();
  }

  function reload(): void {
    if (reloading) return;
    reloading = true;
    load()
      .catch(fail)
      .finally(() => {
        reloading = false;
      });
  }

  function listenToServer(): Socket {
    const opened = createSocket(cascadeId, {
      cursor: () => replica.seq,
      onMessage: hear,
      onOpen: () => {
        state.setState({ online: true });
        sender?.wake();
      },
      onLost: () => state.setState({ online: false, people: [] }),
      onSignedOut: () => state.setState({ signedOut: true, people: [] }),
      onOtherVersion: () => state.setState({ outdated: true }),
    });
    opened.look(looking);
    return opened;
  }

  function hear(message: Down): void {
    if (message.type === 'entries') receive(message.entries);
    else if (message.type === 'reload') reload();
    else if (message.type === 'welcome' || message.type === 'presence')
      state.setState({ people: message.people });
  }

  function receive(entries: readonly Entry[]): void {
    const fresh: Entry[] = [];
    for (const entry of entries) {
      const received = replica.receive(entry);
      if (received === 'gap') {
        socket?.hello();
        break;
      }
      accepted.delete(entry.commandId);
      if (received === 'applied') fresh.push(entry);
    }
    state.setState({ lastEntries: fresh.filter(({ by }) => by !== personId) });
    show();
  }

  function settle(commandId: string): void {
    accepted.delete(commandId);
    replica.refuse(commandId);
    show();
  }

  function dispatch(name: CommandName, args: unknown): Submitted {
    const command: Command = { id: newId(), name, args };
    const inverse = rules.inverseOf(replica.view, command);
    const submitted = submit(command);
    if (!submitted.ok && asksEvidence(submitted.refusal))
      state.setState({
        unproven: { name, args, cardId: String(submitted.refusal.params['cardId']) },
      });
    if (submitted.ok && inverse !== null && submitted.done.changes.length > 0)
      undos.push([{ ...inverse, name: inverse.name as CommandName }]);
    return submitted;
  }

  const rehearseNow = (intents: readonly Intent[]) =>
    rehearse(rules, replica.view, intents, replica.env(personId, domainNow()));

  function submit(command: Command): Submitted {
    const now = domainNow();
    const submitted = replica.submit(command, now);
    if (!submitted.ok) return submitted;
    show();
    tellWarnings(submitted.done.warnings);
    keep({ command, now }).catch(fail);
    return submitted;
  }

  async function keep(pending: Pending): Promise<void> {
    state.setState(({ waiting }) => ({ waiting: waiting + 1 }));
    const opened = await opening;
    await opened.add(pending);
    state.setState({ durable: opened.durable });
    sender?.wake();
  }

  async function countWaiting(): Promise<void> {
    state.setState({ waiting: (await outbox?.waiting())?.length ?? 0 });
  }

  function tellWarnings(warnings: readonly Warning[]): void {
    if (warnings.length > 0) for (const listener of warningListeners) listener(warnings);
  }

  /** Tells the screens which kinds changed. */
  function show(): void {
    const touched = replica.takeTouched();
    state.setState((before) => {
      const revision = before.revision + 1;
      const kinds = { ...before.touched };
      for (const kind of touched) kinds[kind] = revision;
      return { revision, touched: kinds };
    });
  }

  function domainNow(): string {
    const offset = cascadeOf(replica.view)?.clockOffsetMs ?? 0;
    return new Date(Date.now() + offset).toISOString();
  }

  function fail(error: unknown): void {
    if (stopped.signal.aborted) return;
    if (error instanceof ApiError && error.problem.status === 401)
      state.setState({ signedOut: true });
    else if (error instanceof ApiError && error.problem.status === 404)
      state.setState({ phase: 'gone' });
    else {
      state.setState({ online: false });
      setTimeout(reload, 1_000 + Math.random() * 4_000);
    }
  }

  const wake = () => {
    if (state.getState().signedOut || state.getState().phase === 'loading') reload();
    sender?.wake();
    socket?.wake();
  };
  addEventListener('online', wake, { signal: stopped.signal });
  addEventListener('offline', () => state.setState({ online: false }), { signal: stopped.signal });
  start().catch(fail);

  return {
    cascadeId,
    personId,
    state,
    view: () => replica.view,
    now: domainNow,
    dispatch,
    dispatchAll: (intents) => undos.carryOut(intents, rehearseNow(intents)),
    rehearse: rehearseNow,
    whyNot(name, args) {
      const env = replica.env(personId, domainNow());
      const refusal = rules.whyNot(replica.view, { id: personId, name, args }, env);
      return refusal !== undefined && asksEvidence(refusal) ? undefined : refusal;
    },
    undo: undos.undo,
    canUndo: undos.any,
    look(place) {
      looking = place;
      socket?.look(place);
    },
    dismissRefused(commandId) {
      state.setState(({ refused }) => ({
        refused: refused.filter(({ command }) => command.id !== commandId),
      }));
      outbox?.forgetRefused(commandId).catch(fail);
    },
    wake,
    onWarnings(listener) {
      warningListeners.add(listener);
      return () => void warningListeners.delete(listener);
    },
    stop() {
      stopped.abort();
      sender?.stop();
      socket?.stop();
    },
  };
}

/** True for a refusal after which the person is asked for evidence: nobody needs to say more about it. */
export function asksEvidence({ code }: Refusal): boolean {
  return code === 'evidence-missing';
}
