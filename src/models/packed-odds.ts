/** No character of a number is below this. */
export const LEAST_CODE = 0x100
const MOST = 127

/** Writes a number as one character of a table, to the nearest of `units` parts of one; beyond ±127 units it is cut off. */
export const writeOdds = (odds: number, units: number): string =>
  String.fromCharCode(LEAST_CODE + MOST + Math.max(-MOST, Math.min(MOST, Math.round(odds * units))))

/** The number that `writeOdds` wrote at a place. */
export const readOdds = (text: string, at: number, units: number): number =>
  (text.charCodeAt(at) - LEAST_CODE - MOST) / units
