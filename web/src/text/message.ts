/**
 * The grammar of the dictionary. A message is a template with `{variables}` or a set of plural
 * forms chosen by the variable `n` (or `count`). The Russian dictionary decides which keys and
 * variables exist.
 */
export type Plural = { one: string; few?: string; many?: string; other: string };
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;

/** What another language must give for the keys of `M`: the same keys, plural where it is plural. */
export type Translation<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : Plural;
};

export type Variable = string | number;

/** Names of the variables in a template: `'{a} of {n}'` gives `'a' | 'n'`. */
export type VariablesOf<S extends string> = S extends `${string}{${infer V}}${infer Rest}`
  ? V | VariablesOf<Rest>
  : never;

export type VariablesIn<M extends Message> = M extends string
  ? VariablesOf<M>
  : M extends Plural
    ? VariablesOf<M['other']>
    : never;

type Counted<V extends string> = {
  [K in V | (V & ('n' | 'count') extends never ? 'n' : never)]: K extends 'n' | 'count'
    ? number
    : Variable;
};

/** The second argument of `t`: absent where the message has no variable. */
export type Values<M extends Message> = M extends string
  ? VariablesOf<M> extends never
    ? []
    : [values: Record<VariablesOf<M>, Variable>]
  : [values: Counted<VariablesIn<M>>];
