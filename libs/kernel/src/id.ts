declare const kind: unique symbol;

/** A random per-thing id (uuid) that cannot be handed where another kind of thing is expected. */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind };
