import { PHONES } from '../src/resolution/letter-sounds.table.ts'

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

const phones = PHONES.split(' ')

/** Phones said in the same place or manner. */
export const PHONES_ALIKE: readonly Alike[] = (
  'P B|B V|F V|F P|V W|B W|T D|TH T|TH F|TH S|DH D|DH Z|K G|K HH|G HH|S Z|S SH|SH CH|SH ZH|ZH JH|CH JH|JH Y|T CH|D JH|M N|N NG|L R|R ER|W L|Y IY|W UW|W OW|' +
  'AA AH|AA AO|AA AE|AE EH|AE EY|AH EH|AH IH|AH UH|AH ER|AH OW|AO OW|AW AO|AW OW|AY IY|AY EY|AY IH|EH IH|EH EY|IH IY|EY IY|OW UW|UH UW|OY AO|AH AE|AH IY|AH EY|AH UW|AA OW|AA AW'
)
  .split('|')
  .flatMap((pair) => {
    const [a, b] = pair.split(' ').map((phone) => phones.indexOf(phone) + 1)
    return both([[[a!], [b!]]])
  })
