import { applyLabels, createDocumentCleaner, type DocumentFormat, detectFormat } from '../src/formats/index.ts'
import { type CleanOptions, WhosaidError } from '../src/index.ts'
import { chooseOptions } from './choose-options.ts'
import { checkResult, type Fault } from './invariants.ts'
import { mutateJson } from './mutate-json.ts'
import { mutateText } from './mutate-text.ts'
import type { MakeTrials } from './trial.ts'
import { cleanTwice } from './try-article.ts'

/** A file of any layout, changed and cleaned: read, or refused with a `WhosaidError`. */
export const tryDocuments: MakeTrials = (setting, { layouts, shortLayouts, names, articles }) => {
  const options = chooseOptions(setting.pick(layouts).file, names, setting)
  const others = [...shortLayouts.map((layout) => layout.file), setting.pick(articles)]
  const clean = createDocumentCleaner(options).clean
  return (random) => {
    const { format, file } = random.pick(random.chance(0.05) ? layouts : shortLayouts)
    const mutate = file.startsWith('{') || file.startsWith('[') ? mutateJson : mutateText
    const source = random.chance(0.7) ? mutate(file, random, others) : mutateText(file, random, others)
    // told by the contents, or said
    const said = random.chance(0.6) ? format : undefined
    return {
      kind: format,
      source,
      options: { ...options, format: said },
      check: (text) => checkFile(clean, text, said),
    }
  }
}

type Clean = ReturnType<typeof createDocumentCleaner>['clean']

/** What is wrong with the result of a file; without a format it is told by its contents. */
export const checkDocument = (source: string, options: CleanOptions, format?: DocumentFormat): Fault =>
  checkFile(createDocumentCleaner(options).clean, source, format)

function checkFile(clean: Clean, source: string, format?: DocumentFormat): Fault {
  let { result, fault } = cleanTwice((file) => clean(file, format === undefined ? {} : { format }), source)
  if (
    format === undefined &&
    fault?.startsWith('cleaned once more') &&
    detectFormat(source) !== detectFormat(result!.text)
  )
    fault = undefined
  const labelled = relabel(source)
  if (labelled !== undefined && labelled !== source) return 'a label that becomes itself changes the file'
  return fault ?? (result && checkResult(source, result, false))
}

/** The file with its first label written anew as it is; undefined where it has none. */
function relabel(file: string): string | undefined {
  try {
    return applyLabels(file, { 'Ann Lee': 'Ann Lee' })
  } catch (error) {
    if (error instanceof WhosaidError) return undefined
    throw error
  }
}
