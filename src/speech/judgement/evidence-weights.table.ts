// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), all of them; see NOTICE.
export const FINGERPRINT = '59507992'

/** The weight of each piece of evidence, in the order of `EVIDENCE`, then the constant. */
export const WEIGHTS = [
  0.1663, // odds
  -0.0867, // odds over 5
  0.1226, // odds over 10
  3.6323, // likeness
  5.9171, // likeness over .7
  -1.5969, // alike
  0.0068, // length of name
  0.479, // first sound
  3.0613, // letters
  -0.2021, // first letter
  3.2565, // ordinary least
  -0.3073, // ordinary most
  -1.1603, // ordinary sum
  0.6701, // unheard of
  -0.3436, // one ordinary word
  -0.2398, // ordinary first
  -0.4637, // ordinary last
  -1.5158, // repeated
  0.0426, // called share
  0.9027, // forename
  -1.7027, // surname
  -0.8302, // one word
  0.5017, // two words
  1.6088, // three words
  2.5774, // more words
  -0.9784, // words too many
  2.5338, // words too few
  -0.3393, // comma inside
  -0.4033, // stop inside
  0.9602, // given
  -2.4538, // family
  2.1174, // ends in ’s
  0.4723, // capital inside sentence
  0.2335, // small letter
  1.1048, // called within 60
  0.1136, // called within 300
  -0.2497, // called within 1500
  0.0791, // never called
  0.7474, // called again within 60
  0.2486, // called again within 300
  0.2236, // introduced within 500
  0.9655, // called last
  0.8086, // called last but one
  0.7836, // called before those
  1.2831, // firm or role behind
  0.9783, // firm or role before
  -2.2387, // another’s firm behind
  -0.4568, // announced with firm
  -2.0513, // announced with another’s firm
  5.5252, // behind own given name
  1.6163, // behind another’s name
  4.1557, // before own family name
  1.2526, // before another’s name
  0.6504, // behind unknown forename
  0, // before unknown surname
  3.5509, // another’s name
  -0.708, // form known here
  -0.0457, // margin
  -0.1708, // rival better
  0.3713, // announced to the firm
  0.024, // called on both sides
  -2.8579, // ordinary and unlike
  0.4721, // ordinary though alike
  -0.2598, // given behind surname
  -0.6232, // first word brings little
  -0.2343, // last word brings little
  -3.7303, // idle function word first
  -0.4033, // idle function word last
  0.7753, // forename that sounds the same
  24.7545, // surname that sounds the same
  -0.0559, // unheard of and alike
  0, // same words mended alike
  0, // same words mended otherwise
  -0.9547, // none
  0.5504, // announced
  1.1292, // handed over
  2.03, // thanked
  -0.3022, // greeted
  0.0828, // introduces self
  1.1468, // role
  0.4115, // joined
  -0.4127, // title
  0.0785, // agreed
  -0.2888, // cited
  -0.5198, // and
  -0.664, // addressed
  0.4166, // stop
  -1.0358, // … none
  0.9224, // … firm
  1.3126, // … go ahead
  0.8094, // … role
  0.8378, // … greeting
  1.0197, // … says
  0.3132, // … asked
  0.7164, // … here
  0.9414, // … and
  -0.4311, // … stop
  -0.2569, // … comma
  -7.1742, // constant
]
