/** Who speaks without a name. */
const SOMEBODY =
  '(?:speaker|spk|spkr|participant|person|voice|guest|caller|analyst|interviewe[er]|respondent|witness|juror|patient|student|member|attendee|executive|official|source|reporter|representative|user|(?:fe)?male|(?:wo)?man)'
const NUMBERED = new RegExp(String.raw`^(?:[\p{L}-]{1,20} ){0,2}${SOMEBODY}[\s_#-]*\d{1,4}$`, 'iu')
const NOBODY = new RegExp(
  String.raw`^[[(]?(?:(?:unknown|unidentified|unnamed|unspecified|anonymous)(?:(?: \p{L}{2,12}){0,2} ${SOMEBODY})?(?:, .{1,60})?|(?:multiple |various |several |all |both )?speakers?(?:[ _]\p{Lu})?|inaudible|indiscernible|crosstalk|n\/?a|none|null|nobody|[-–—?.]+)[ #:_]*\d*[\])]?$`,
  'iu',
)

/** Is it somebody whom only a number tells from others: `Speaker 2`, `SPEAKER_00`, `Unidentified Analyst 3`? A channel, a studio or a flight with a number has a name. */
export const isNumbered = (label: string): boolean => NUMBERED.test(label)

/** Does what stands in place of a name name nobody: `Unknown`, `Unidentified Analyst, Sea Bank`, `Speaker 1`, `N/A`? `Anonymous Sudan` is a name. */
export const isNobody = (label: string): boolean => NOBODY.test(label)

const ROLE = new RegExp(
  String.raw`^(?:the )?(?:${SOMEBODY}|operator|moderator|host|chair(?:man|woman|person)?|interviewer|narrator|audience|staff|clerk|judge|president|court)$`,
  'i',
)

/** Is it only what somebody does: `Operator`, `The Chairman`? */
export const isRoleAlone = (label: string): boolean => ROLE.test(label)
