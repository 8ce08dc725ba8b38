import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { runCommand } from '../../src/cli/run-command.ts'

/** Runs the command in this process, as `whosaid …args` would. */
export async function run(args: readonly string[], input: string | Uint8Array = '') {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const printed = Promise.all([buffer(stdout), buffer(stderr)])
  const code = await runCommand(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { code, out: out.toString(), err: err.toString() }
}
