/**
 * Loads on the first call and shares that load with all later ones, until it fails. A second `import()` of the same
 * file would not wait for its styles: the builder counts those as loaded from the moment they are asked for.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
