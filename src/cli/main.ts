#!/usr/bin/env node
import { runCommand } from './run-command.ts'

// What cannot be written rejects the print that wrote it, which says so; without a listener the stream would end the process first.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => {})
}
process.exitCode = await runCommand(process.argv.slice(2), process)
