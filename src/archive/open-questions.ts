import type { ArchiveState } from './archive-state.ts'
import { askTogether } from './ask-together.ts'
import type { Component } from './name-graph.ts'
import { type Asked, questionsOf } from './questions.ts'
import { countSpelt, type Spelt, weighQuestions } from './weigh-questions.ts'

/** The questions, kept from answer to answer: those are worked out anew whose people have changed. */
export class OpenQuestions {
  readonly #state: ArchiveState
  readonly #byComponent = new Map<Component, Spelt & { readonly asked: readonly Asked[] }>()
  #all: readonly Asked[] = []

  constructor(state: ArchiveState) {
    this.#state = state
  }

  all(): readonly Asked[] {
    const touched = this.#state.takeTouched()
    if (!touched.length) return this.#all
    const stale = new Set<Component>()
    for (const component of touched) {
      stale.add(component)
      for (const node of component.nodes) for (const other of node.edges.keys()) stale.add(other.component)
    }
    for (const component of this.#byComponent.keys()) if (!component.nodes.size) this.#byComponent.delete(component)
    for (const component of stale)
      if (component.nodes.size)
        this.#byComponent.set(component, {
          asked: questionsOf(this.#state, component),
          ...countSpelt(this.#state, component),
        })
    const parts = [...this.#byComponent.values()]
    const spelt = {
      people: parts.reduce((sum, { people }) => sum + people, 0),
      varied: parts.reduce((sum, { varied }) => sum + varied, 0),
    }
    const asked = askTogether(parts.flatMap((part) => part.asked))
    this.#all = [...weighQuestions(asked, spelt)].sort(
      (a, b) => b.gain - a.gain || (a.question.id < b.question.id ? -1 : 1),
    )
    return this.#all
  }
}
