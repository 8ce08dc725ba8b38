#!/usr/bin/env node
import module from 'node:module'
import { runCommand } from './run-command.ts'

// From Node 22.1 on, what it has compiled is kept for the next start; the commands are imported behind this line, each when it is called.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown }
enableCompileCache?.()

// What cannot be written rejects the print that wrote it, which says so; without a listener the stream would end the process first.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => {})
}
process.exitCode = await runCommand(process.argv.slice(2), process)
