import { parseArgs } from 'node:util'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** 0: done; 1: with `--check`, something would change; 2: called wrongly, or a file could not be used. */
export type ExitCode = 0 | 1 | 2

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string
  readonly help: string
}

/** One subcommand. */
export interface Command {
  /** Its words and what follows them: `clean FILE|-`. */
  readonly usage: string
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>
}

type Values<T extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof T]?:
    | (T[K]['type'] extends 'boolean' ? boolean : T[K] extends { multiple: true } ? string[] : string)
    | undefined
}

interface CommandDefinition<T extends Readonly<Record<string, Option>>> {
  readonly usage: string
  readonly summary: string
  readonly options: T
  run(values: Values<T>, positionals: readonly string[], terminal: Terminal): Promise<ExitCode>
}

/** A command whose arguments are read as its options say. */
export function defineCommand<const T extends Readonly<Record<string, Option>>>(
  definition: CommandDefinition<T>,
): Command {
  const { usage, summary, options, run } = definition
  return {
    usage,
    summary,
    options,
    run(args, terminal) {
      const { values, positionals } = readArguments(args, options)
      return run(values as Values<T>, positionals, terminal)
    },
  }
}

function readArguments(args: readonly string[], options: Readonly<Record<string, Option>>) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
    const seen = new Set<string>()
    for (const token of parsed.tokens) {
      if (token.kind !== 'option') continue
      if (seen.has(token.name) && !options[token.name]?.multiple)
        throw new UsageError(`${token.rawName} is given twice`)
      seen.add(token.name)
    }
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    // the first sentence says what is wrong, the rest explains `--`
    throw new UsageError((error as Error).message.split('. ')[0]!)
  }
}

/** The one positional argument, or what is wrong. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals
  if (file === undefined) throw new UsageError('which file?')
  if (others.length > 0) throw new UsageError(`one file at a time: ${others[0]} is too many`)
  return file
}
