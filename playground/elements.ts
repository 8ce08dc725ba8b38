/** Elements with text in them. Nothing that somebody typed is ever read as HTML: there is no `innerHTML` on this page. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** The element of the page with this id. */
export function find<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element as T
}

/** Letters that nobody sees, by their numbers: those that turn the direction of writing, and controls but for line ends and tabs. */
export const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )

export const percent = (confidence: number): string =>
  confidence > 0.99 ? 'more than 99 %' : `${Math.max(1, Math.round(confidence * 100))} %`
