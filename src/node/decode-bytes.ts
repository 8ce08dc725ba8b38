/** What windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9dž\u0178'

/**
 * Bytes as text, a byte order mark kept.
 *
 * @throws {TypeError} where they are not in that encoding.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return asEncoded(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding)
}

/** What a decoder of the platform gave, as the encoding has it. */
export function asEncoded(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text
  // Node 20 to 23 read windows-1252 as Latin-1
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)
}
