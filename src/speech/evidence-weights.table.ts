// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), without the held-out calls; see NOTICE.

/** The weight of each piece of evidence, in the order of `EVIDENCE`, then the constant. */
export const WEIGHTS = [
  0.2108, // odds
  0.2763, // odds over 5
  -0.0773, // odds over 10
  2.1483, // likeness
  3.3474, // likeness over .7
  -0.8859, // alike
  -0.3708, // length of name
  0.6276, // first sound
  3.5032, // letters
  0.0769, // first letter
  2.2967, // ordinary least
  1.6699, // ordinary most
  -1.353, // ordinary sum
  0.9421, // unheard of
  -0.72, // one ordinary word
  -0.69, // ordinary first
  0.2367, // ordinary last
  -1.5719, // repeated
  -0.3756, // called share
  1.5264, // forename
  -1.035, // surname
  -0.8238, // one word
  0.174, // two words
  0.8396, // three words
  1.9446, // more words
  -0.442, // words too many
  1.7038, // words too few
  0.0887, // comma inside
  0.0594, // stop inside
  0.008, // given
  -3.965, // family
  1.3312, // ends in ’s
  0.52, // capital inside sentence
  0.2744, // small letter
  0.7087, // called within 60
  0.018, // called within 300
  -0.1253, // called within 1500
  -0.3193, // never called
  0.9999, // called again within 60
  0.0928, // called again within 300
  0.8651, // introduced within 500
  0.6139, // called last
  0.0856, // called last but one
  0.3827, // called before those
  1.6362, // firm or role behind
  -0.1968, // firm or role before
  -1.6216, // another’s firm behind
  -0.6425, // announced with firm
  -1.3256, // announced with another’s firm
  5.7091, // behind own given name
  1.3351, // behind another’s name
  4.2164, // before own family name
  0.851, // before another’s name
  0.3528, // behind unknown forename
  0, // before unknown surname
  0, // another’s name
  -0.8793, // form known here
  0.1923, // margin
  -0.1555, // rival better
  -0.135, // announced to the firm
  0.5219, // called on both sides
  -3.5537, // ordinary and unlike
  10.7225, // ordinary though alike
  -1.0227, // given behind surname
  -0.3485, // none
  0.3463, // announced
  1.107, // handed over
  1.5849, // thanked
  -0.9996, // greeted
  -1.1673, // introduces self
  0.3581, // role
  -1.2145, // joined
  0.044, // title
  0.3018, // agreed
  -0.6652, // cited
  -0.4943, // and
  0.1813, // addressed
  -0.0225, // stop
  -0.2257, // … none
  0.1995, // … firm
  0.159, // … go ahead
  0.6981, // … role
  0.5967, // … greeting
  0.4103, // … says
  0.0382, // … asked
  -0.1338, // … here
  1.0695, // … and
  -0.5223, // … stop
  -0.381, // … comma
  -5.9007, // constant
]
