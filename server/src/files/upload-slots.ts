/** How many files one person may be sending to this node at once. */
export const UPLOADS_AT_ONCE = 4;

export interface UploadSlots {
  /** A slot to be given back, or undefined when the person has none left. */
  take(personId: string): { release(): void } | undefined;
}

export function createUploadSlots(limit = UPLOADS_AT_ONCE): UploadSlots {
  const taken = new Map<string, number>();
  return {
    take(personId) {
      const count = taken.get(personId) ?? 0;
      if (count >= limit) return undefined;
      taken.set(personId, count + 1);
      const release = () => {
        const left = (taken.get(personId) ?? 1) - 1;
        if (left === 0) taken.delete(personId);
        else taken.set(personId, left);
      };
      return { release };
    },
  };
}
