/** Names of all elements of a document. Throws where it is not well-formed: a tag left open, a sign that is bare. */
export function elementsOf(xml: string): Set<string> {
  const open: string[] = [];
  const names = new Set<string>();
  const rest = xml.replaceAll(tag, (_, slash: string, name: string) => {
    names.add(name);
    if (slash === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    return '';
  });
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`);
  const bare = /[<>]|&(?!(amp|lt|gt|quot|#39);)/.exec(rest);
  if (bare !== null) throw new Error(`bare: ${rest.slice(bare.index, bare.index + 40)}`);
  return names;
}

/** Names of all attributes, in their order. */
export function attributesOf(xml: string): string[] {
  return [...xml.matchAll(tag)].flatMap(([whole]) =>
    [...whole.matchAll(/ ([\w-]+)="/g)].map(([, name = '']) => name),
  );
}

const tag = /<(\/?)([a-z]+)(?: [\w-]+="[^"<>]*")*>/g;
