import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { parseName } from '../names/parse-name.ts'
import { makeForm, type NameForm } from '../resolution/name-forms.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { Cast } from './cast.ts'
import type { Mentions } from './find-mentions.ts'
import type { Form } from './forms.ts'
import { judgeForm } from './judge-form.ts'

/** Somebody whom a suspect may mean. */
export interface Target {
  /** Index in the cast, or -1 for a full name that the article writes without showing whose it is. */
  readonly member: number
  readonly name: string
  readonly entity: Entity | null
  readonly forms: readonly NameForm[]
  /** Mentions by the full name, and by the family name alone. */
  readonly full: number
  readonly alone: number
  /** Tokens where the article names the target rightly, in order. */
  readonly tokens: readonly number[]
  /** Log-odds-like evidence that this is a person. */
  readonly person: number
}

/** Persons of the cast, and full names that may be persons'. */
export function gatherTargets(article: Article, mentions: Mentions, cast: Cast): readonly Target[] {
  const targets: Target[] = []
  cast.members.forEach((member, m) => {
    if (member.entity.type !== 'person') return
    const own = member.forms
      .flatMap((form) => form.mentions.filter((n) => cast.memberOf[n] === m))
      .sort((a, b) => a - b)
    const full = own.filter((n) => mentions.names[n]!.words.length > 1).length
    targets.push({
      member: m,
      name: member.entity.name,
      entity: member.entity,
      forms: formsOfName(member.entity.name),
      full,
      alone: own.length - full,
      tokens: own.map((n) => mentions.names[n]!.first),
      person: 3,
    })
  })
  for (const form of mentions.forms) {
    if (form.parts.length < 2 || cast.memberOf[form.mentions[0]!]! >= 0) continue
    if (form.parts.length > 3) {
      targets.push(...namesWithin(mentions, form))
      continue
    }
    const { person } = judgeForm(article, mentions.classes, mentions.names, mentions.slots, form)
    if (person > -1.5) targets.push(possiblePerson(mentions, form, person))
  }
  return targets
}

function possiblePerson({ names, forms }: Mentions, form: Form, person: number): Target {
  const surname = forms.find((other) => other.key === form.parts.at(-1))
  const tokens = [...form.mentions, ...(surname?.mentions ?? [])].sort((a, b) => a - b).map((n) => names[n]!.first)
  const name = form.words.join(' ')
  return {
    member: -1,
    name,
    entity: null,
    forms: formsOfName(name),
    full: form.mentions.length,
    alone: surname?.mentions.length ?? 0,
    tokens,
    person,
  }
}

/** Forename + word in a longer capitalised stretch, such as a list of tags without punctuation. */
function namesWithin(mentions: Mentions, form: Form): readonly Target[] {
  return form.words.slice(0, -1).flatMap((word, i) => {
    const next = form.words[i + 1]!
    if (forenameFrequency(foldName(word)) === 0 || forenameFrequency(foldName(next)) > 3) return []
    const within = {
      key: foldName(`${word} ${next}`),
      parts: [foldName(word), foldName(next)],
      words: [word, next],
      suffix: '',
      mentions: form.mentions,
    }
    return [possiblePerson(mentions, within, -1)]
  })
}

/** The forms that articles write after the first mention: the family name, and the whole. */
function formsOfName(name: string): readonly NameForm[] {
  const { family, given } = parseName(name)
  const forms = [makeForm('family', family)]
  if (given && foldName(given) !== foldName(family)) forms.push(makeForm('full', name))
  return forms
}
