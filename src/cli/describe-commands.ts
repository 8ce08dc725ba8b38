import type { Command } from './command.ts'

/** What `whosaid --help` prints. */
export function describeCommands(commands: readonly Command[]): string {
  return `whosaid: who is meant, who said what, and what the text should say instead

${table(commands.map((c) => [`whosaid ${c.usage}`, c.summary]))}
  whosaid COMMAND --help   its options
  whosaid --version

exit codes: 0 done, 1 something would change (with --check) or is left for review (with --strict), 2 a mistake in the call or a file that cannot be used
`
}

/** What `whosaid clean --help` prints. */
export function describeCommand(command: Command): string {
  const options = Object.entries(command.options).map(([name, { short, value, help }]): [string, string] => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  return `usage: whosaid ${command.usage} [options]\n${command.summary}\n\n${table(options)}`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}\n`).join('')
}
