import { undoEdits } from '../edits/apply-edits.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkOptions, checkText } from '../text/check-argument.ts'
import type { Reason } from '../text/reason.ts'
import { checkResult } from './check-result.ts'
import { escapeHtml } from './escape-html.ts'
import { markUp, type Piece } from './mark-up.ts'
import { SCRIPT } from './page-script.ts'
import { STYLE } from './page-style.ts'
import { sha256 } from './sha256.ts'

export interface PageOptions {
  /** What the page is about; default: "Review". */
  readonly title?: string
}

/** Something to decide: an edit, or a question. */
interface Item {
  readonly from: string
  /** The names it may mean, likeliest first. */
  readonly names: readonly string[]
  readonly to: string | null
  readonly reasons: readonly Pick<Reason, 'text'>[]
  readonly confidence: number | null
  readonly places: number
  readonly context: string
}

/** One document of a page. */
export interface ReportedDocument {
  readonly name: string
  readonly result: CleanResult
}

/** Speakers beyond these have the last one's colour. */
const COLOURS = 8

/**
 * One self-contained page on which a person reviews what `clean` found in a document, or in several: quotations in their speakers' colours, every edit and
 * question in place with both spellings and why. Accepting and rejecting, by mouse or keys, gives decisions for `clean` and the command. Works without a
 * network; names, texts and reasons may hold whatever they like.
 *
 * @throws {WhosaidError} `invalid-text` where it is no result of `clean`, `invalid-option`
 * @example
 * writeFileSync('review.html', reviewPage(clean(article)))
 */
export function reviewPage(reported: CleanResult | readonly ReportedDocument[], options: PageOptions = {}): string {
  checkOptions(options, ['title'])
  const { title = 'Review' } = options
  checkText(title, 'a title', 'invalid-option')
  const documents = Array.isArray(reported) ? reported : [{ name: '', result: reported as CleanResult }]
  for (const document of documents) {
    checkText(document?.name, 'the name of a document')
    checkResult(document.result)
  }
  const items: Item[] = []
  const articles = documents.map((document) => articleHtml(document, items))
  const sum = (of: (result: CleanResult) => readonly unknown[]): number =>
    documents.reduce((count, { result }) => count + of(result).length, 0)
  const counts = `${sum((r) => r.quotations)} quotations, ${sum((r) => r.edits)} edits, ${sum((r) => r.review)} questions`
  const data = JSON.stringify(items.map(({ from }) => ({ from }))).replace(/</g, '\\u003c')
  const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; script-src 'sha256-${sha256(SCRIPT)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">${counts}</p>
</header>
<main>
<div>
${articles.join('\n')}
</div>
<section aria-label="Edits and questions">
<h2>Edits and questions</h2>
<p class="soft"><kbd>j</kbd> next, <kbd>k</kbd> back, <kbd>y</kbd> yes, <kbd>n</kbd> leave it, <kbd>u</kbd> undo, <kbd>s</kbd> save</p>
<ol class="items">
${items.map(itemHtml).join('\n')}
</ol>
<div class="bar"><button type="button" class="save" id="save">Save decisions</button><span id="count">0 of ${items.length} decided</span><span id="said" role="status"></span></div>
</section>
</main>
<footer>Decisions are saved as JSON, for <code>whosaid clean --decisions decisions.json</code>. A decision holds for all places of the same spelling.</footer>
<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>
</body>
</html>
`
}

/** A document's article; what is to be decided about it is added to `items`. */
function articleHtml({ name, result }: ReportedDocument, items: Item[]): string {
  const article = undoEdits(result.text, result.edits)
  const colours = coloursOf(result)
  const first = items.length
  const { items: own, ofEdit, ofReview } = itemsOf(result, article)
  for (const item of own) items.push(item)
  const shown = paragraphs(markUp(article, result), (piece) =>
    pieceHtml(
      piece,
      result,
      colours,
      ofEdit.map((id) => id + first),
      ofReview.map((id) => id + first),
    ),
  )
  const language = /^[a-z]{2,3}$/.test(result.language) && result.language !== 'und' ? ` lang="${result.language}"` : ''
  const heading = name && `<h2>${escapeHtml(name)}</h2>\n`
  return `<article class="article" aria-label="${escapeHtml(name || 'Article')}">
${heading}${legend(result, colours)}
<div${language}>
${shown}
</div>
</article>`
}

function coloursOf({ quotations }: CleanResult): ReadonlyMap<string, number> {
  const colours = new Map<string, number>()
  for (const { speaker } of quotations)
    if (speaker && !colours.has(speaker.id)) colours.set(speaker.id, Math.min(COLOURS - 1, colours.size))
  return colours
}

function legend({ quotations }: CleanResult, colours: ReadonlyMap<string, number>): string {
  const names = new Map(quotations.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker.name] as const] : [])))
  if (!names.size) return ''
  const rows = [...names].map(
    ([id, name]) => `<li><span class="said s${colours.get(id)}">${escapeHtml(name)}</span></li>`,
  )
  return `<ul class="speakers" aria-label="Speakers">${rows.join('')}</ul>`
}

interface Items {
  readonly items: readonly Item[]
  readonly ofEdit: readonly number[]
  readonly ofReview: readonly number[]
}

/** One item a spelling and what it is to be: a decision holds for all its places. */
function itemsOf({ edits, review, entities }: CleanResult, article: string): Items {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  const items: Item[] = []
  const byKey = new Map<string, number>()
  const add = (key: string, item: Item): number => {
    const present = byKey.get(key)
    if (present === undefined) {
      byKey.set(key, items.length)
      return items.push(item) - 1
    }
    items[present] = { ...items[present]!, places: items[present]!.places + item.places }
    return present
  }
  const ofEdit = edits.map(({ from, to, entity, reasons, confidence, start, end }) =>
    add(`edit ${from}\n${entity}`, {
      from,
      to,
      names: [nameOf.get(entity) ?? to],
      reasons,
      confidence,
      places: 1,
      context: contextOf(article, start, end),
    }),
  )
  const ofReview = review.map(({ text, candidates, reasons, places, start, end, code }) =>
    add(`${code} ${text}\n${candidates[0]?.entity ?? ''}`, {
      from: text,
      to: null,
      names: [...new Set(candidates.map(({ name }) => name))],
      reasons: reasons.length ? reasons : [{ text: WHY[code] ?? code }],
      confidence: null,
      places: Math.max(1, places.length),
      context: contextOf(article, start, end),
    }),
  )
  return { items, ofEdit, ofReview }
}

const WHY: Readonly<Record<string, string>> = {
  'unknown-speaker': 'nothing says who this speaker is',
  'ambiguous-name': 'it may mean several people',
  'unsure-edit': 'it is not sure enough that this person is meant',
  'withheld-edit': 'it was not mended here',
  'undecided-spelling': 'it is undecided which spelling is right',
  'unbalanced-quotation-mark': 'a quotation mark has no other half',
  'suggested-label': 'this may be who speaks',
}

const CONTEXT = 60
const contextOf = (article: string, start: number, end: number): string =>
  article.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/gu, ' ')

/** A reason without the codes of the sounds, which say nothing to an editor. */
const plainly = ({ text }: Pick<Reason, 'text'>): string => text.replace(/ \([A-Z0/]+ ~ [A-Z0/]+\)$/, '')

function itemHtml({ from, to, names, reasons, confidence, places, context }: Item, id: number): string {
  const head = to === null ? `“${escapeHtml(from)}”?` : `“${escapeHtml(from)}” → “${escapeHtml(to)}”`
  const often = places > 1 ? ` <span class="soft">${places} places</span>` : ''
  const sure = confidence === null ? '' : ` <span class="soft">${Math.round(100 * confidence)} %</span>`
  const choices = names.map((name, k) => {
    const label = to !== null && k === 0 ? `Accept: ${name}` : name
    return `<button type="button" class="choice" aria-pressed="false" data-name="${escapeHtml(name)}">${escapeHtml(label)}</button>`
  })
  return `<li class="item" id="item-${id}" data-item="${id}"><h3>${head}${often}${sure}</h3>
<blockquote>… ${escapeHtml(context)} …</blockquote>
<ul>${reasons.map((reason) => `<li>${escapeHtml(plainly(reason))}</li>`).join('')}</ul>
<div class="choices">${choices.join('')}<button type="button" class="choice" aria-pressed="false">Leave “${escapeHtml(from)}”</button></div></li>`
}

function pieceHtml(
  { text, quotation, edit, review }: Piece,
  { quotations, edits }: CleanResult,
  colours: ReadonlyMap<string, number>,
  ofEdit: readonly number[],
  ofReview: readonly number[],
): string {
  const plain = escapeHtml(text).replace(/\n/g, '<br>')
  const inner =
    edit >= 0
      ? `<button type="button" class="mark" data-item="${ofEdit[edit]}"><del>${plain}</del> <ins>${escapeHtml(edits[edit]!.to)}</ins></button>`
      : review >= 0
        ? `<button type="button" class="mark ask" data-item="${ofReview[review]}">${plain}</button>`
        : plain
  if (quotation < 0) return inner
  const { speaker } = quotations[quotation]!
  const colour = speaker ? ` s${colours.get(speaker.id)}` : ''
  const who = speaker ? ` title="${escapeHtml(speaker.name)}"` : ''
  return `<span class="said${colour}"${who}>${inner}</span>`
}

/** Pieces in paragraphs, which empty lines part. */
function paragraphs(pieces: readonly Piece[], html: (piece: Piece) => string): string {
  const out: string[] = ['<p>']
  for (const piece of pieces) {
    const whole = piece.edit >= 0 || piece.review >= 0
    const parts = whole ? [piece.text] : piece.text.split(/\n[^\S\n]*\n\s*/u)
    parts.forEach((text, k) => {
      if (k > 0) out.push('</p>\n<p>')
      if (text) out.push(html({ ...piece, text }))
    })
  }
  return `${out.join('')}</p>`
}
