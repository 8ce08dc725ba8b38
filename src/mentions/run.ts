import type { Article } from '../text/article.ts'

/** A capitalised stretch: tokens `first` to `behind`. */
export interface Run {
  readonly article: Article
  readonly classes: Uint32Array
  readonly first: number
  readonly behind: number
  /** Does it stand in a headline, where ordinary words have capitals too? */
  readonly headline: boolean
}
