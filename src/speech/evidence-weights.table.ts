// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), without the held-out calls; see NOTICE.

/** The weight of each piece of evidence, in the order of `EVIDENCE`, then the constant. */
export const WEIGHTS = [
  -0.0082, // odds
  0.6517, // odds over 5
  -0.6228, // odds over 10
  2.5281, // likeness
  3.7919, // likeness over .7
  -0.8104, // alike
  -0.4733, // length of name
  1.0473, // first sound
  3.8274, // letters
  -0.3736, // first letter
  2.0675, // ordinary least
  1.3582, // ordinary most
  -0.4765, // ordinary sum
  0.9597, // unheard of
  -0.6198, // one ordinary word
  -0.9089, // ordinary first
  0.0158, // ordinary last
  -1.4784, // repeated
  0.0123, // called share
  0.531, // forename
  0.8522, // surname
  -1.3737, // one word
  0.3064, // two words
  1.3699, // three words
  2.8887, // more words
  -0.889, // words too many
  2.223, // words too few
  0.1488, // comma inside
  0.0244, // stop inside
  0.4086, // given
  -3.6666, // family
  0.9277, // ends in ’s
  0.4608, // capital inside sentence
  0.1878, // small letter
  0.6342, // called within 60
  0.3519, // called within 300
  -0.1586, // called within 1500
  -0.4476, // never called
  1.0495, // called again within 60
  0.1126, // called again within 300
  0.6367, // introduced within 500
  0.6929, // called last
  0.3434, // called last but one
  0.5982, // called before those
  1.4391, // firm or role behind
  0.7073, // firm or role before
  -2.0095, // another’s firm behind
  -0.1556, // announced with firm
  -1.2282, // announced with another’s firm
  5.7051, // behind own given name
  1.6312, // behind another’s name
  3.7144, // before own family name
  0.7047, // before another’s name
  -0.1851, // behind unknown forename
  -0.3452, // before unknown surname
  4.4526, // another’s name
  -0.8552, // form known here
  0.2072, // margin
  -0.1312, // rival better
  -0.1282, // announced to the firm
  0.5556, // called on both sides
  -3.4462, // ordinary and unlike
  2.2346, // ordinary though alike
  -1.2441, // given behind surname
  -0.3666, // none
  0.1466, // announced
  1.0349, // handed over
  1.6701, // thanked
  -1.0238, // greeted
  -0.5551, // introduces self
  0.0382, // role
  -0.8096, // joined
  -0.3505, // title
  0.5551, // agreed
  -0.8393, // cited
  -0.4023, // and
  -0.3835, // addressed
  0.1809, // stop
  -0.2739, // … none
  0.2519, // … firm
  0.289, // … go ahead
  0.4213, // … role
  0.4345, // … greeting
  0.4801, // … says
  0.0807, // … asked
  0.0924, // … here
  0.3203, // … and
  -0.4171, // … stop
  -0.2858, // … comma
  -5.8352, // constant
]
