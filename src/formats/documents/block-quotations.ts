import { CLOSING, PARAGRAPH, type Paragraphs } from './paragraphs.ts'

/** Writes the marks that a block quotation has no need of on the page: `“` before each paragraph, `”` behind the last, `— ` before whose it is. */
export interface BlockQuotations {
  open(): void
  close(): void
  /** A paragraph begins. */
  paragraph(): void
  /** Words come next. */
  words(text: string): void
  /** The next words say whose the words before are. Says whether they may: a `<cite>` in the midst of a sentence is a work's title. */
  attribute(): boolean
  /** A caption comes next; behind a quotation it says whose that is. */
  caption(): void
  /** Nothing before has to do with what comes. */
  forget(): void
}

interface BlockQuotation {
  /** Does a paragraph of it begin? */
  begins: boolean
  /** Is there a mark to be closed? */
  marked: boolean
  /** Are its words over, and does only stand there whose they are? */
  over: boolean
  /** How its last words end. */
  last: string
}

const OPENS_QUOTATION = /^\s*["“”„«»‹›'‘’「『]/
const OPENS_ATTRIBUTION = /^\s*(?:[–—―]|--?(?=\s))/
const ENDS_WORDS = /[.!?…"”»’'–—―-]\s*$/
/** `[!NOTE]`: a box, as GitHub writes it. */
const OPENS_BOX = /^\s*\[(?:!|\s*$)/

export function createBlockQuotations(paragraphs: Paragraphs): BlockQuotations {
  const open: BlockQuotation[] = []
  let attribution = false
  let closed = false
  const endWords = (quotation: BlockQuotation): void => {
    if (quotation.marked) paragraphs.between(CLOSING)
    quotation.marked = false
    quotation.over = true
  }
  return {
    open() {
      open.push({ begins: true, marked: false, over: false, last: '' })
    },
    close() {
      const quotation = open.pop()
      if (quotation) endWords(quotation)
      closed = true
    },
    paragraph() {
      const quotation = open.at(-1)
      if (quotation) quotation.begins = true
    },
    words(text) {
      if (!/[^\s\ufeff]/.test(text)) return
      const quotation = open.at(-1)
      if (attribution) {
        if (!OPENS_ATTRIBUTION.test(text)) paragraphs.between('— ')
        attribution = false
      } else if (quotation?.begins && !quotation.over) {
        if (OPENS_ATTRIBUTION.test(text) || OPENS_BOX.test(text)) endWords(quotation)
        else if (!OPENS_QUOTATION.test(text)) {
          paragraphs.between('“')
          quotation.marked = true
        }
      }
      if (quotation) {
        quotation.begins = false
        quotation.last = text
      }
    },
    attribute() {
      const quotation = open.at(-1)
      if (!quotation || quotation.over || quotation.last === '') return false
      if (!quotation.begins && !ENDS_WORDS.test(quotation.last)) return false
      endWords(quotation)
      paragraphs.between(PARAGRAPH)
      attribution = true
      return true
    },
    caption() {
      attribution = closed
    },
    forget() {
      closed = false
    },
  }
}
