import { version } from '../../package.json'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { Command, ExitCode } from './command.ts'
import { describeCommand, describeCommands } from './describe-commands.ts'
import { paintFor, show, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** By their words. Each is loaded when it is called: what the others need costs more than to clean a short text. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  clean: async () => (await import('./clean-command.ts')).cleanCommand,
  quotes: async () => (await import('./quotes-command.ts')).quotesCommand,
  resolve: async () => (await import('./resolve-command.ts')).resolveCommand,
  names: async () => (await import('./names-command.ts')).namesCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  learn: async () => (await import('./learn-command.ts')).learnCommand,
  batch: async () => (await import('./batch-command.ts')).batchCommand,
  review: async () => (await import('./review-command.ts')).reviewCommand,
  'roster compile': async () => (await import('./compile-roster-command.ts')).compileRosterCommand,
}

/** Runs `whosaid` with the arguments behind its name. A caller's mistake ends in a message, never in a stack trace. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    const hint = error instanceof UsageError ? '\nwhosaid --help explains' : ''
    const message =
      error instanceof UsageError || error instanceof WhosaidError ? error.message : `internal error: ${error}`
    await show(terminal.stderr, `${paintFor(terminal.stderr)('red', 'whosaid:')} ${message}${hint}\n`)
    return 2
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // `help clean` is `clean --help`
  if (args[0] === 'help') return dispatch([...args.slice(1), '--help'], terminal)
  const [first, second] = args
  const name = first === 'roster' && second !== undefined ? `${first} ${second}` : first
  const rest = args.slice(name === first ? 1 : 2)
  if (name === '--version' || name === '-v') return say(terminal, `${version}\n`)
  if (name === '--help' || name === '-h') {
    const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
    return say(terminal, describeCommands(commands))
  }
  if (name === undefined) throw new UsageError('which command?')
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) throw new UsageError(`there is no command ${name}; the commands are ${Object.keys(COMMANDS).join(', ')}`)
  const command = await load()
  const asked = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
  if (asked.includes('--help') || asked.includes('-h')) return say(terminal, describeCommand(command))
  return command.run(rest, terminal)
}

async function say(terminal: Terminal, text: string): Promise<ExitCode> {
  await show(terminal.stdout, text)
  return 0
}
