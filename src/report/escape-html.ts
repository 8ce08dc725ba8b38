const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Letters that no reader sees and that change how what is around them is shown: told by their number instead. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu

/** A text as HTML shows it, whatever it holds: in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(HIDDEN, (character) => `⟦${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟧`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
