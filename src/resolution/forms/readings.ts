/** What romanised Cyrillic writes for what a name in Latin letters mostly has. */
const ROMANISED: Readonly<Record<string, string>> = {
  shch: 'sh',
  dzh: 'j',
  zh: 'j',
  kh: 'h',
  ts: 'c',
  ks: 'x',
  u: 'w',
}

/**
 * Other ways in which the letters of a folded stretch may have been meant, at most three: as romanised Cyrillic (Kheyli for Haley,
 * Uinter for Winter), with J a vowel's and CH an H, and with the beginnings that languages exchange (Garri for Harry, Iustina for Justina).
 * A name is also looked for under these.
 */
export function readingsOf(folded: string): readonly string[] {
  const readings = new Set([
    folded.replace(/shch|dzh|zh|kh|ts|ks|\bu(?=[aeioy])/g, (letters) => ROMANISED[letters]!),
    folded.replace(/j/g, 'y').replace(/ch/g, 'h'),
    folded.replace(/\bg/g, 'h').replace(/\b[iy](?=[aou])/g, 'j'),
  ])
  readings.delete(folded)
  return [...readings]
}
