import { version } from '../../package.json'
import { WhosaidError } from '../text/whosaid-error.ts'
import { batchCommand } from './batch-command.ts'
import { cleanCommand } from './clean-command.ts'
import type { Command, ExitCode } from './command.ts'
import { compileRosterCommand } from './compile-roster-command.ts'
import { describeCommand, describeCommands } from './describe-commands.ts'
import { learnCommand } from './learn-command.ts'
import { namesCommand } from './names-command.ts'
import { quotesCommand } from './quotes-command.ts'
import { reportCommand } from './report-command.ts'
import { resolveCommand } from './resolve-command.ts'
import { reviewCommand } from './review-command.ts'
import { paintFor, show, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** By their words. */
const COMMANDS: Readonly<Record<string, Command>> = {
  clean: cleanCommand,
  quotes: quotesCommand,
  resolve: resolveCommand,
  names: namesCommand,
  report: reportCommand,
  learn: learnCommand,
  batch: batchCommand,
  review: reviewCommand,
  'roster compile': compileRosterCommand,
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
  if (name === '--help' || name === '-h') return say(terminal, describeCommands(Object.values(COMMANDS)))
  if (name === undefined) throw new UsageError('which command?')
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`there is no command ${name}`)
  const asked = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
  if (asked.includes('--help') || asked.includes('-h')) return say(terminal, describeCommand(command))
  return command.run(rest, terminal)
}

async function say(terminal: Terminal, text: string): Promise<ExitCode> {
  await show(terminal.stdout, text)
  return 0
}
