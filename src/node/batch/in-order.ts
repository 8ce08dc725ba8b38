/**
 * Does the work for each item, at most so many at a time, and gives the results in the order of the items. No more are held than are under way.
 * Where `signal` is aborted no more are begun, and those under way are finished.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<readonly [T, R]> {
  const underWay: Promise<readonly [T, R]>[] = []
  for await (const item of items) {
    if (signal?.aborted) break
    const done = work(item).then((result) => [item, result] as const)
    // seen where it is awaited
    done.catch(() => {})
    underWay.push(done)
    if (underWay.length >= most) yield await underWay.shift()!
  }
  for (const done of underWay) yield await done
}
