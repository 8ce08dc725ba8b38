import { PHONES } from '../src/sounds/pronounce.ts'

/** Two strings of symbols that are known to be taken for one another, however few of the garbles show it. */
export type Alike = readonly [form: readonly number[], written: readonly number[]]

const both = (pairs: readonly Alike[]): Alike[] => pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])

const lettersOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0) - 96)

/** Spellings of one sound in the languages names come from. */
export const LETTERS_ALIKE: readonly Alike[] = both(
  (
    'v-w v-f ff-v ff-f w-u b-v b-p d-t g-k c-k c-s s-z ss-s ck-k k-q x-ks i-y i-j j-y y-ii ee-i ea-i oo-u ou-u e-i a-e a-o o-u ' +
    'ch-tc ch-c cz-ch sh-s sz-sh sc-sh ph-f th-t dh-d kh-h kh-k h-x gh-g zh-j dj-j dz-z tz-z ts-c tt-t ll-l nn-n mm-m rr-r dd-d pp-p bb-b ' +
    'ei-y ai-y ey-i ie-i iy-i yi-i ae-e oe-o ue-u aw-o au-o ow-o'
  )
    .split(' ')
    .map((pair): Alike => [lettersOf(pair.split('-')[0]!), lettersOf(pair.split('-')[1]!)]),
)

/** Letters that look alike in print. */
export const PRINT_ALIKE: readonly Alike[] = both(
  (
    'c-e e-o c-o o-a a-e a-s i-l l-t i-t f-t r-t r-f n-u u-v v-y n-h h-b h-k h-n n-r m-n k-x g-q g-y s-e i-j j-l z-s b-o d-o p-n ' +
    'rn-m nn-m in-m ni-m tn-m ri-n ii-n vv-w cl-d ol-d li-h ti-h lt-h ii-u il-u li-u lc-k ic-k tt-u rr-n ci-a'
  )
    .split(' ')
    .map((pair): Alike => [lettersOf(pair.split('-')[0]!), lettersOf(pair.split('-')[1]!)]),
)

const phoneOf = (phone: string): number => PHONES.indexOf(phone) + 1

/** Phones said in the same place or manner. */
export const PHONES_ALIKE: readonly Alike[] = (
  'pb bv fv fp vw bw td Tt Tf Ts Dd Dz kg kh gh sz sS SC SZ ZJ CJ Jy tC dJ mn nN lr rR wl yi wu wO aV ao a@ @E ' +
  '@e VE VI VU VR VO oO Wo WO Yi Ye YI EI Ee Ii ei Ou Uu Qo V@ Vi Ve Vu aO aW'
)
  .split(' ')
  .flatMap(([a, b]) => both([[[phoneOf(a!)], [phoneOf(b!)]]]))
