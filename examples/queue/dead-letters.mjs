/** node dead-letters.mjs [--retry]: lists the documents that nobody could clean, or queues them again. */
import { parseArgs } from 'node:util'
import { openQueue, QUEUES } from './queues.mjs'

const { values } = parseArgs({ options: { retry: { type: 'boolean', default: false } } })
const documents = openQueue(QUEUES.documents)
const dead = openQueue(QUEUES.dead)
for (const letter of await dead.getWaiting()) {
  const { path, hash, reason, attempts } = letter.data
  console.log(`${hash}\t${path}\t${attempts} attempts\t${reason}`)
  if (!values.retry) continue
  await documents.add('clean', { path, hash }, { jobId: hash })
  await letter.remove()
}
await Promise.all([documents.close(), dead.close()])
