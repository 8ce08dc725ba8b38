// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), all of them; see NOTICE.

/** The weight of each piece of evidence, in the order of `EVIDENCE`, then the constant. */
export const WEIGHTS = [
  0.0842, // odds
  -0.0177, // odds over 5
  0.0259, // odds over 10
  3.9208, // likeness
  2.4984, // likeness over .7
  -0.9651, // alike
  -0.04, // length of name
  0.4337, // first sound
  2.7731, // letters
  -0.2951, // first letter
  3.7722, // ordinary least
  -0.0395, // ordinary most
  -1.5066, // ordinary sum
  0.7092, // unheard of
  -0.4268, // one ordinary word
  -0.3066, // ordinary first
  -0.4463, // ordinary last
  -1.9191, // repeated
  -0.1383, // called share
  0.655, // forename
  -1.7863, // surname
  -0.6148, // one word
  0.2057, // two words
  0.6477, // three words
  1.2794, // more words
  -0.4446, // words too many
  1.943, // words too few
  -0.234, // comma inside
  -0.3365, // stop inside
  0.3711, // given
  -3.029, // family
  2.2961, // ends in ’s
  0.4482, // capital inside sentence
  0.1873, // small letter
  0.8748, // called within 60
  0.5493, // called within 300
  -0.0836, // called within 1500
  -0.1944, // never called
  0.5418, // called again within 60
  0.1224, // called again within 300
  -0.0385, // introduced within 500
  0.7534, // called last
  0.2767, // called last but one
  0.3773, // called before those
  1.3553, // firm or role behind
  0.8394, // firm or role before
  -2.1962, // another’s firm behind
  -0.5759, // announced with firm
  -1.5289, // announced with another’s firm
  6.2083, // behind own given name
  2.0746, // behind another’s name
  4.3432, // before own family name
  1.4283, // before another’s name
  0.8018, // behind unknown forename
  0, // before unknown surname
  4.4422, // another’s name
  -0.5311, // form known here
  0.0376, // margin
  0.0576, // rival better
  0.3099, // announced to the firm
  0.0689, // called on both sides
  -2.8966, // ordinary and unlike
  1.9815, // ordinary though alike
  -0.1955, // given behind surname
  -0.8313, // first word brings little
  -0.3849, // last word brings little
  -3.3405, // idle function word first
  -0.5058, // idle function word last
  0.4754, // forename that sounds the same
  23.0245, // surname that sounds the same
  0.0552, // unheard of and alike
  1.5435, // same words mended alike
  -2.4194, // same words mended otherwise
  -1.172, // none
  0.785, // announced
  1.1947, // handed over
  2.1629, // thanked
  -0.1351, // greeted
  0.3919, // introduces self
  1.2031, // role
  0.221, // joined
  -0.1417, // title
  0.0995, // agreed
  -0.302, // cited
  -0.4003, // and
  -0.7851, // addressed
  0.457, // stop
  -0.9921, // … none
  1.0282, // … firm
  1.0499, // … go ahead
  0.7764, // … role
  0.8513, // … greeting
  0.9227, // … says
  0.3475, // … asked
  0.672, // … here
  0.9004, // … and
  -0.4528, // … stop
  -0.2498, // … comma
  -6.6098, // constant
]
