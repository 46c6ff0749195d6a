import { useSyncExternalStore } from 'react';

export type ToastTone = 'plain' | 'met' | 'gate' | 'missed';
export type Toast = {
  id: number;
  text: string;
  tone: ToastTone;
  action: { label: string; onSelect: () => void } | undefined;
  /** Milliseconds on the screen while nobody points at it. */
  stay: number;
};

const most = 4;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/**
 * Says something in passing, at the bottom of the screen; returns what takes it back. Refusals
 * (`gate`, `missed`) stay longer, as does anything with an action.
 */
export function showToast(
  text: string,
  options: { tone?: ToastTone; action?: Toast['action']; stay?: number } = {},
): () => void {
  const { tone = 'plain', action } = options;
  const slow = action !== undefined || tone === 'gate' || tone === 'missed';
  const toast = { id: ++lastId, text, tone, action, stay: options.stay ?? (slow ? 12_000 : 5_000) };
  change([...toasts.filter((other) => other.text !== text), toast].slice(-most));
  return () => hideToast(toast.id);
}

export function hideToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, toastsNow);
}

/** What stands on the screen, the oldest first. */
export function toastsNow(): readonly Toast[] {
  return toasts;
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
