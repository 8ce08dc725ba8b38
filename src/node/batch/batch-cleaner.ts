import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createArchive } from '../../archive/create-archive.ts'
import { hashText } from '../../archive/hash-text.ts'
import { type Reading, readLog } from '../../archive/log.ts'
import { readPeople } from '../../archive/read-people.ts'
import { type Cleaner, createCleaner } from '../../clean.ts'
import { chooseFormat } from '../../formats/choose-format.ts'
import { cleanWith } from '../../formats/clean-document.ts'
import { isTranscriptFormat } from '../../formats/transcript-format.ts'
import type { CleanOptions } from '../../options.ts'
import type { CleanResult } from '../../result/clean-result.ts'
import { encodeText } from '../encode-text.ts'
import { makeFolder } from '../make-folder.ts'
import { readRosterFile } from '../read-roster-file.ts'
import { type ReadText, readBytes, readText, SAY_ENCODING } from '../read-text.ts'
import { writeWhole } from '../write-whole.ts'
import type { BatchDocument, Outcome, WorkerSettings } from './batch-task.ts'

/** What a worker does with each document. */
export interface BatchCleaner {
  /** What the document says about people, unless the archive has read this very text. */
  read(document: BatchDocument): Promise<Outcome>
  /** Cleans the document and writes the text and its result, unless they stand there already. */
  clean(document: BatchDocument): Promise<Outcome>
}

/** A cleaner for many documents: roster and archive are read once, as they are when it is made. */
export async function createBatchCleaner(settings: WorkerSettings): Promise<BatchCleaner> {
  const { roster, archive, encoding } = settings
  const options: CleanOptions = {
    ...settings.options,
    ...(roster !== undefined && { roster: await readRosterFile(roster) }),
  }
  const plain = cleanersByMedium(options)
  const log = archive === undefined ? '' : await readLogFile(archive)
  const known = () =>
    new Map(readLog(log).flatMap((line) => (line.kind === 'reading' ? [[line.document, line.hash]] : [])))
  let hashes: ReadonlyMap<string, string> | null = null
  let shared: ((document: string, medium: Medium) => Cleaner) | null = null
  const load = async ({ path, text }: BatchDocument): Promise<ReadText> =>
    text === undefined ? readText(path, encoding, SAY_ENCODING) : { text, encoding: 'utf-8' }
  const cleanText = (document: BatchDocument, text: string, cleanerOf: (medium: Medium) => Cleaner): CleanResult => {
    const format = document.text === undefined ? chooseFormat(text, { fileName: document.path }) : 'text'
    const medium = options.medium ?? (isTranscriptFormat(format) ? 'speech' : 'article')
    return cleanWith(cleanerOf(medium), text, format)
  }
  return {
    async read(document) {
      const { text } = await load(document)
      hashes ??= known()
      const readings: Reading[] = []
      cleanText(document, text, (medium) =>
        numbered(document.name, (id, article) => {
          if (hashes!.get(id) === hashText(article)) return NOTHING
          const result = plain(medium).clean(article)
          readings.push(readPeople(id, article, result))
          return NOTHING
        }),
      )
      return { kind: 'read', readings }
    },
    async clean(document) {
      const { text, encoding } = await load(document)
      const [textPath, resultPath] = pathsOf(settings.out, document)
      const hash = createHash('sha256').update(settings.settings).update('\0').update(text).digest('hex')
      if (await isDone(textPath, resultPath, hash)) return { kind: 'kept' }
      if (archive !== undefined) shared ??= cleanersOfArchive(log, options)
      const result = cleanText(document, text, (medium) => shared?.(document.name, medium) ?? plain(medium))
      await makeFolder(dirname(textPath))
      await writeWhole(textPath, encodeText(result.text, encoding))
      // behind the text: where there is a result, the text that belongs to it stands beside it
      const { text: _, ...findings } = result
      await writeWhole(resultPath, `${JSON.stringify({ hash, document: document.name, ...findings })}\n`)
      return { kind: 'cleaned', edits: result.edits.length, review: result.review.length }
    },
  }
}

type Medium = 'article' | 'speech'

/** A result without anything in it: of a document that is only read. */
const NOTHING: CleanResult = createCleaner().clean('')

function cleanersByMedium(options: CleanOptions): (medium: Medium) => Cleaner {
  const cleaners = new Map<Medium, Cleaner>()
  return (medium) => {
    const cleaner = cleaners.get(medium) ?? createCleaner({ ...options, medium })
    cleaners.set(medium, cleaner)
    return cleaner
  }
}

function cleanersOfArchive(log: string, options: CleanOptions): (document: string, medium: Medium) => Cleaner {
  const archive = createArchive(log, options)
  return (document, medium) => numbered(document, (id, text) => archive.clean(id, text, { medium }))
}

/** A cleaner for the articles of one document: the first has its id, the others a number behind it. */
function numbered(document: string, clean: (id: string, text: string) => CleanResult): Cleaner {
  let count = 0
  return { clean: (text) => clean(count++ === 0 ? document : `${document}#${count}`, text) }
}

/** Where the text and the result of a document are written. */
function pathsOf(out: string, { name, text }: BatchDocument): [text: string, result: string] {
  return [join(out, text === undefined ? name : `${name}.txt`), join(out, `${name}.result.json`)]
}

/** The log of an archive up to its last whole line. */
async function readLogFile(path: string): Promise<string> {
  const log = (await readBytes(path)).toString('utf8')
  return log.slice(0, log.lastIndexOf('\n') + 1)
}

/** Is the result there that has this hash? It stands at the file's very beginning. */
async function isDone(textPath: string, resultPath: string, hash: string): Promise<boolean> {
  const beginning = `{"hash":"${hash}"`
  try {
    await stat(textPath)
    const file = await open(resultPath)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning.length), 0, beginning.length, 0)
      return buffer.toString('latin1', 0, bytesRead) === beginning
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}
