#!/usr/bin/env node
import { runCommand } from './run-command.ts'

// A reader that goes away (`whosaid clean a.txt | head -1`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
process.exitCode = await runCommand(process.argv.slice(2), process)
