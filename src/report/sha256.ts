/** SHA-256 of a text in UTF-8, base 64: what a content security policy names a script by (FIPS 180-4). */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const length = ((bytes.length + 8) >> 6) + 1
  const words = new Uint32Array(length * 16)
  bytes.forEach((byte, i) => {
    words[i >> 2]! |= byte << (24 - (i & 3) * 8)
  })
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length & 3) * 8)
  words[words.length - 1] = bytes.length * 8
  const hash = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime ** (1 / 2)))
  for (let block = 0; block < length; block++) digest(hash, words.subarray(block * 16, block * 16 + 16))
  return base64(hash)
}

const PRIMES = firstPrimes(64)

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime)) primes.push(n)
  return primes
}

/** The first 32 bits behind the point. */
const fraction = (number: number): number => ((number - Math.floor(number)) * 2 ** 32) >>> 0

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function digest(hash: Uint32Array, block: Uint32Array): void {
  const w = new Uint32Array(64)
  w.set(block)
  for (let i = 16; i < 64; i++) {
    const [a, b] = [w[i - 15]!, w[i - 2]!]
    w[i] = w[i - 16]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7]! + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))
  }
  const state = [...hash]
  for (let i = 0; i < 64; i++) {
    const [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
    const constant = fraction(Math.cbrt(PRIMES[i]!))
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + w[i]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    state.splice(0, 8, (one + two) | 0, a, b, c, (d + one) | 0, e, f, g)
  }
  state.forEach((word, i) => {
    hash[i]! += word
  })
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(hash: Uint32Array): string {
  const bytes = [...hash].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255))
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    for (let k = 0; k < 4; k++) text += i + k > bytes.length ? '=' : DIGITS[(group >> (18 - 6 * k)) & 63]
  }
  return text
}
