import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Starts a program of this example and hears its lines, each as its tab-separated fields. */
export function start(program, args, env, onLine = () => {}) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...env } })
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => onLine(line.split('\t')))
  child.stderr.pipe(process.stderr)
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => ({ code, signal }))
  return { child, ended }
}

/** Runs a program to its end and gives the lines that it printed. */
export async function run(program, args, env) {
  const lines = []
  const { code } = await start(program, args, env, (fields) => lines.push(fields)).ended
  if (code) throw new Error(`${program} ended with ${code}`)
  return lines
}

/** Articles about made-up people, all different, each of about `paragraphs` × 55 words. */
export function makeArticle(number, paragraphs = 3) {
  const person = PEOPLE[number % PEOPLE.length]
  const [, surname] = person.split(' ')
  const text = [`Envoy ${person} opened meeting ${number} of the harbour council on Monday and read out the agenda.`]
  for (let i = 0; i < paragraphs; i++)
    text.push(
      `“Quay ${number + i} will be dredged before the winter, and the ferry keeps its berth,” ${surname} said. ` +
        `The council then heard from the owners of the ${i + 3} sheds that stand beside the water, who asked for more time. ` +
        `${surname} told them that the works had been put off twice and that the money was there for this year alone.`,
    )
  return `${text.join('\n\n')}\n`
}

const PEOPLE = [
  'Ilse Hadrovec',
  'Bruno Talmadge',
  'Oona Verkuyl',
  'Pavel Strnisko',
  'Edda Quillfeather',
  'Tomas Brundage',
]
