/** The letters of a list of pairs with spaces between, each a letter and its Latin ones; a lone letter stands for nothing. */
export const lettersOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair[0]!, pair.slice(1)]))
