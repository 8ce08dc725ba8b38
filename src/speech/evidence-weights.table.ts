// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), all of them; see NOTICE.

/** The weight of each piece of evidence, in the order of `EVIDENCE`, then the constant. */
export const WEIGHTS = [
  0.1567, // odds
  -0.0452, // odds over 5
  0.1249, // odds over 10
  3.6724, // likeness
  5.9038, // likeness over .7
  -1.6153, // alike
  -0.0029, // length of name
  0.4667, // first sound
  3.0748, // letters
  -0.2151, // first letter
  3.1753, // ordinary least
  -0.4095, // ordinary most
  -1.1883, // ordinary sum
  0.7067, // unheard of
  -0.3436, // one ordinary word
  -0.1386, // ordinary first
  -0.3594, // ordinary last
  -1.5108, // repeated
  0.0556, // called share
  0.8695, // forename
  -1.9303, // surname
  -0.8191, // one word
  0.501, // two words
  1.56, // three words
  2.5282, // more words
  -0.9462, // words too many
  2.5373, // words too few
  -0.3348, // comma inside
  -0.3702, // stop inside
  0.9248, // given
  -2.4552, // family
  2.114, // ends in ’s
  0.4491, // capital inside sentence
  0.234, // small letter
  1.0878, // called within 60
  0.1482, // called within 300
  -0.2426, // called within 1500
  0.0736, // never called
  0.7263, // called again within 60
  0.2244, // called again within 300
  0.1957, // introduced within 500
  0.9711, // called last
  0.816, // called last but one
  0.7897, // called before those
  1.3061, // firm or role behind
  0.9315, // firm or role before
  -2.2325, // another’s firm behind
  -0.4852, // announced with firm
  -2.0725, // announced with another’s firm
  5.6218, // behind own given name
  1.715, // behind another’s name
  4.2207, // before own family name
  1.2686, // before another’s name
  0.7087, // behind unknown forename
  0, // before unknown surname
  3.5384, // another’s name
  -0.7244, // form known here
  -0.05, // margin
  -0.1693, // rival better
  0.3312, // announced to the firm
  0.0262, // called on both sides
  -2.7811, // ordinary and unlike
  0.6132, // ordinary though alike
  -0.215, // given behind surname
  -0.5264, // first word brings little
  -0.155, // last word brings little
  -3.7437, // idle function word first
  -0.4641, // idle function word last
  0.7802, // forename that sounds the same
  24.9633, // surname that sounds the same
  -0.0502, // unheard of and alike
  0, // same words mended alike
  0, // same words mended otherwise
  -1.0118, // none
  0.5735, // announced
  1.161, // handed over
  2.0573, // thanked
  -0.2388, // greeted
  0.1163, // introduces self
  1.1591, // role
  0.4304, // joined
  -0.2831, // title
  0.1022, // agreed
  -0.285, // cited
  -0.5019, // and
  -0.6457, // addressed
  0.4307, // stop
  -1.0361, // … none
  0.9308, // … firm
  0.9442, // … go ahead
  0.7769, // … role
  0.8417, // … greeting
  1.032, // … says
  0.3268, // … asked
  0.7267, // … here
  0.9489, // … and
  -0.4185, // … stop
  -0.2536, // … comma
  -7.1986, // constant
]
