// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), all of them; see NOTICE.

/** The weight of each piece of evidence, in the order of `EVIDENCE`, then the constant. */
export const WEIGHTS = [
  -0.0558, // odds
  0.6228, // odds over 5
  -0.3803, // odds over 10
  4.0199, // likeness
  2.1137, // likeness over .7
  -1.0356, // alike
  -0.0785, // length of name
  0.7685, // first sound
  2.7169, // letters
  -0.4665, // first letter
  4.139, // ordinary least
  -0.0792, // ordinary most
  -1.7306, // ordinary sum
  0.6744, // unheard of
  -0.535, // one ordinary word
  -0.251, // ordinary first
  -0.2461, // ordinary last
  -2.033, // repeated
  -0.0167, // called share
  0.2031, // forename
  -0.5945, // surname
  -0.6787, // one word
  0.2772, // two words
  0.6237, // three words
  1.2203, // more words
  -0.5089, // words too many
  1.9773, // words too few
  0.0149, // comma inside
  -0.3355, // stop inside
  0.3673, // given
  -3.3356, // family
  2.5343, // ends in ’s
  0.352, // capital inside sentence
  0.1383, // small letter
  0.6565, // called within 60
  0.5676, // called within 300
  -0.0514, // called within 1500
  -0.5079, // never called
  0.49, // called again within 60
  0.1128, // called again within 300
  -0.0366, // introduced within 500
  0.7692, // called last
  0.4718, // called last but one
  0.431, // called before those
  1.1657, // firm or role behind
  1.032, // firm or role before
  -2.4542, // another’s firm behind
  -0.1039, // announced with firm
  -1.8357, // announced with another’s firm
  6.3366, // behind own given name
  2.2235, // behind another’s name
  4.35, // before own family name
  1.5212, // before another’s name
  0.5891, // behind unknown forename
  -0.4023, // before unknown surname
  5.1518, // another’s name
  -0.6482, // form known here
  -0.249, // margin
  -0.2062, // rival better
  0.2098, // announced to the firm
  0.3613, // called on both sides
  -4.8605, // ordinary and unlike
  -1.0502, // ordinary though alike
  -0.1734, // given behind surname
  -0.7525, // first word brings little
  -1.0925, // last word brings little
  -2.7227, // idle function word first
  0.193, // idle function word last
  0.2939, // forename that sounds the same
  13.6045, // surname that sounds the same
  0.8094, // unheard of and alike
  1.3306, // same words mended alike
  -2.6408, // same words mended otherwise
  -0.9579, // none
  0.5966, // announced
  1.1465, // handed over
  2.179, // thanked
  -0.5427, // greeted
  0.2046, // introduces self
  0.9813, // role
  -0.0083, // joined
  0.1519, // title
  0.0596, // agreed
  -0.4221, // cited
  -0.5127, // and
  -1.1894, // addressed
  0.6446, // stop
  -0.8175, // … none
  0.9707, // … firm
  0.7196, // … go ahead
  1.0614, // … role
  0.8011, // … greeting
  0.682, // … says
  0.2428, // … asked
  0.7491, // … here
  0.8293, // … and
  -0.5919, // … stop
  -0.4574, // … comma
  -6.3389, // constant
]
