/** Puts a result on the page: the text with marks, who spoke, and why. */
import type { CleanResult, Reason } from '../src/index.ts'
import { create, find, percent, visible } from './elements.ts'
import { markText, type TextPiece } from './mark-text.ts'

/** What a person may do with an edit or a question. */
export interface Deciding {
  decide(written: string, name: string | null): void
}

/** Longer texts are shown up to here; the result is of the whole. */
const MOST_SHOWN = 120_000
const COLOURS = 8

/** The colour of each speaker of the result, in the order in which they speak. */
export function colourSpeakers({ quotations }: CleanResult): ReadonlyMap<string, number> {
  const ids = new Set(quotations.flatMap(({ speaker }) => speaker?.id ?? []))
  return new Map([...ids].map((id, i) => [id, i % COLOURS]))
}

export function showResult(source: string, result: CleanResult, deciding: Deciding): void {
  const colours = colourSpeakers(result)
  showSpeakers(result, colours)
  showText(source, result, colours, deciding)
  showQuestions(result, deciding)
  showQuotations(result, colours)
  hideWhy()
}

function showSpeakers({ quotations }: CleanResult, colours: ReadonlyMap<string, number>): void {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { speaker } of quotations) {
    const id = speaker?.id ?? ''
    counts.set(id, { name: speaker?.name ?? 'nobody named', count: (counts.get(id)?.count ?? 0) + 1 })
  }
  find('speakers').replaceChildren(
    ...[...counts].map(([id, { name, count }]) =>
      create(
        'li',
        { class: `said ${classOf(colours, id)}` },
        visible(name),
        create('span', { class: 'count' }, `${count}`),
      ),
    ),
  )
}

const classOf = (colours: ReadonlyMap<string, number>, id: string | undefined): string =>
  `s${colours.get(id ?? '') ?? 'n'}`

function showText(source: string, result: CleanResult, colours: ReadonlyMap<string, number>, deciding: Deciding): void {
  let shown = 0
  const nodes: (Node | string)[] = []
  for (const piece of markText(source, result)) {
    if (shown >= MOST_SHOWN) break
    shown += piece.text.length
    nodes.push(elementOf(piece, result, colours, deciding))
  }
  if (source.length > shown) nodes.push(create('p', { class: 'soft' }, `… and ${source.length - shown} more letters`))
  find('cleaned').replaceChildren(...nodes)
}

function elementOf(
  piece: TextPiece,
  result: CleanResult,
  colours: ReadonlyMap<string, number>,
  deciding: Deciding,
): Node | string {
  const inner = innerOf(piece, result, deciding)
  if (piece.quotation < 0) return inner
  const { speaker } = result.quotations[piece.quotation]!
  const said = create('span', { class: `said ${classOf(colours, speaker?.id)}` }, inner)
  said.title = speaker ? visible(speaker.name) : 'nobody named'
  return said
}

function innerOf({ text, edit, question }: TextPiece, result: CleanResult, deciding: Deciding): Node | string {
  if (edit >= 0) {
    const { from, to, confidence, reasons } = result.edits[edit]!
    const button = create('button', { class: 'mark', type: 'button' })
    button.append(
      create('del', {}, visible(from)),
      create('span', { class: 'unseen' }, ' becomes '),
      ' ',
      create('ins', {}, visible(to)),
    )
    button.title = `${percent(confidence)}: why?`
    button.addEventListener('click', () =>
      showWhy(button, `${from} → ${to}`, confidence, reasons, [
        ['Leave it as it is written', () => deciding.decide(from, null)],
      ]),
    )
    return button
  }
  if (question >= 0) {
    const { text: asked, candidates, reasons } = result.review[question]!
    const button = create('button', { class: 'mark ask', type: 'button' }, visible(text))
    button.append(create('span', { class: 'unseen' }, ': a question'))
    const choices = candidates.map(({ name }) => [`It is ${name}`, () => deciding.decide(asked, name)] as const)
    button.addEventListener('click', () =>
      showWhy(button, asked, candidates[0]?.confidence ?? null, reasons, [
        ...choices,
        ['Leave it', () => deciding.decide(asked, null)],
      ]),
    )
    return button
  }
  return visible(text)
}

type Choice = readonly [label: string, act: () => void]

/** Says below the text why something is edited or asked about, and what may be done. */
function showWhy(
  mark: HTMLElement,
  title: string,
  confidence: number | null,
  reasons: readonly Reason[],
  choices: readonly Choice[],
): void {
  for (const other of document.querySelectorAll('.mark[aria-pressed=true]')) other.removeAttribute('aria-pressed')
  mark.setAttribute('aria-pressed', 'true')
  const box = find('why')
  box.replaceChildren(
    create(
      'h3',
      {},
      visible(title),
      ...(confidence === null ? [] : [create('span', { class: 'soft' }, ` ${percent(confidence)}`)]),
    ),
    create('ul', {}, ...reasons.map((reason) => create('li', {}, visible(plainly(reason))))),
    create(
      'p',
      { class: 'choices' },
      ...choices.map(([label, act]) => {
        const button = create('button', { type: 'button', class: 'choice' }, visible(label))
        button.addEventListener('click', act)
        return button
      }),
    ),
  )
  box.hidden = false
  box.scrollIntoView({ block: 'nearest' })
}

/** The reason without the codes of sounds, which only a programmer reads. */
const plainly = ({ text }: Reason): string => text.replace(/ \([A-Z0/]+ ~ [A-Z0/]+\)$/, '')

function hideWhy(): void {
  find('why').hidden = true
}

/** What each kind of question asks. */
const ASKS: Readonly<Record<string, string>> = {
  'unknown-speaker': 'speaks, and nothing says who that is',
  'ambiguous-name': 'may be more than one person',
  'unsure-edit': 'may be a garbled name',
  'withheld-edit': 'is kept as it is by your settings, or by the text',
  'undecided-spelling': 'is spelt in several ways: which is right?',
  'unbalanced-quotation-mark': 'is a quotation mark without its other half',
  'suggested-label': 'may be this speaker’s name',
}

function showQuestions({ review }: CleanResult, deciding: Deciding): void {
  find('question-part').hidden = review.length === 0
  find('questions').replaceChildren(
    ...review.map(({ text, code, candidates, spellings, places }) => {
      const names = new Set([
        ...candidates.map(({ name }) => name),
        ...(code === 'undecided-spelling' ? spellings.map((s) => s.text) : []),
      ])
      const where = places.length > 1 ? ` (${places.length} places)` : ''
      const item = create('li', {}, create('b', {}, visible(text)), ` ${ASKS[code] ?? code}${where} `)
      for (const { name, confidence } of candidates.slice(0, 4)) {
        const button = create(
          'button',
          { type: 'button', class: 'choice' },
          `${visible(name)} `,
          create('span', { class: 'soft' }, percent(confidence)),
        )
        button.addEventListener('click', () => deciding.decide(text, name))
        item.append(button, ' ')
      }
      if (names.size === 0)
        item.append(create('span', { class: 'soft' }, 'Add the name to the people you know, if you know it.'))
      return item
    }),
  )
}

function showQuotations({ quotations }: CleanResult, colours: ReadonlyMap<string, number>): void {
  find('quotation-part').hidden = quotations.length === 0
  find('quotations').replaceChildren(
    ...quotations
      .slice(0, 500)
      .map(({ speaker, text, kind, source, confidence, reasons }) =>
        create(
          'tr',
          {},
          create(
            'th',
            { scope: 'row' },
            create(
              'span',
              { class: `said ${classOf(colours, speaker?.id)}` },
              speaker ? visible(speaker.name) : 'nobody named',
            ),
          ),
          create('td', {}, visible(text)),
          create('td', {}, kind),
          create('td', {}, source ? visible(source.text) : '–'),
          create('td', { title: reasons.map((reason) => reason.text).join('; ') }, percent(confidence)),
        ),
      ),
  )
}
