/** Makes the thing when it is first asked for: a writer of `Intl` costs milliseconds, and a screen needs few of them. */
export function onceAsked<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
