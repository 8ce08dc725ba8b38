import { find } from './elements.ts'

/** The worker’s program stands in the page itself, packed, so that the page needs no other file and no server. */
export async function startWorker(): Promise<Worker> {
  const packed = Uint8Array.from(atob(find('worker').textContent ?? ''), (letter) => letter.charCodeAt(0))
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  const program = new Blob([await new Response(unpacked).arrayBuffer()], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(program))
}
