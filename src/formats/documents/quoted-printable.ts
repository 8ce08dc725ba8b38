import { decodePayload } from '../payload.ts'
import type { Payload } from '../transcript.ts'

type Decoder = InstanceType<typeof TextDecoder>

const ESCAPES = /(?:=[\dA-Fa-f]{2})+|=[ \t]{0,9}\r?\n/g

/**
 * What text in the mail's quoted-printable says (`S=C3=B8ren`, a line that `=` carries on), and how words are written in it; null where the
 * character set is not known.
 */
export function readQuotedPrintable(
  payload: Payload,
  charset: string,
): { payload: Payload; encode: (text: string) => string } | null {
  let decoder: Decoder
  try {
    decoder = new TextDecoder(charset)
  } catch {
    return null
  }
  const decode = (escapes: string): string =>
    escapes.endsWith('\n')
      ? ''
      : decoder.decode(Uint8Array.from(escapes.slice(1).split('='), (byte) => Number.parseInt(byte, 16)))
  const bytesOf = decoder.encoding === 'utf-8' ? utf8Of : singleByteOf(decoder)
  return {
    payload: decodePayload(payload, ESCAPES, decode),
    encode: (text) => text.replace(/=|[^\p{ASCII}]/gu, (letter) => bytesOf(letter).map(writeByte).join('')),
  }
}

const QUESTION_MARK = 0x3f

const writeByte = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

const utf8Of = (letter: string): number[] => [...new TextEncoder().encode(letter)]

/** A letter that the character set does not have loses its accent. */
function singleByteOf(decoder: Decoder): (letter: string) => number[] {
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  return (letter) => [bytes.get(letter) ?? bytes.get(letter.normalize('NFD')[0]!) ?? QUESTION_MARK]
}
