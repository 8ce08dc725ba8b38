import { WEEKDAYS } from './calendar.ts'

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/(?<!\s)\s*,\s*|\n\s*/)
      .filter(Boolean),
  )

/** What stands before a colon at the beginning of a line and is nobody, folded; in the plural too. */
export const NO_LABELS = words(`
  note, nb, n b, update, updated, correction, source, photo, picture, image, video, audio, credit, caption, location, place, venue, date,
  time, when, where, who, what, why, how, tags, topic, agenda, subject, from, to, cc, bcc, re, fwd, sent, tel, phone, fax, email, e mail, address, website, web, url, link, see, see also, read,
  read more, more, watch, listen, related, example, warning, tip, hint, important, summary, abstract, keywords, key words, introduction, conclusion, background, context, contents,
  total, price, cost, serves, serving, makes, yield, prep time, cook time, ingredient, method, direction, instruction, step, part, chapter, section, figure, fig, table, appendix, page,
  present, in attendance, attendee, participants, apologies, regrets, absent, minutes, scribe, meeting, resolution, resolved, action, motion, decision,
  status, version, author, title, editors note, disclaimer, disclosure, ps, p s, edit, answer key, option, input, output, result, remark, reminder,
  presenter, slide, laughter, applause, music, silence, pause, crosstalk, inaudible, definition, theorem, proof, lemma, fact, myth, pros, cons, advantage, problem, solution, verdict, bottom line, takeaway, key point, hours, opening hours, phone number, directed by,
  written by, produced by, cast, director, producer, camera, genre, runtime, rating, score, final score, attendance, referee, weather, forecast, temperature, user, port, host name, transcript,
  transcript by, transcribed by, transcription, recorded, duration, length, language, speakers, guests, guest list, show note, intro, outro, sponsor, quote, quote of the day, question of the day, fun fact,
  breaking, live, exclusive, opinion, analysis, review, explainer, factbox, fact check, editorial, letters, sport, business, world, politics, http, todo, fixme, name, age, occupation, hometown,
  hinweis, anmerkung, quelle, quellen, foto, bild, ort, datum, uhrzeit, zutaten, betreff, thema, siehe, stand, achtung, zusammenfassung,
  remarque, lieu, heure, objet, sujet, attention, exemple, ingredients pour, voir aussi, lire aussi,
  nota, fuente, lugar, fecha, hora, asunto, tema, ejemplo, ingredientes, fonte, luogo, data, ora, oggetto, esempio, ingredienti, local, exemplo, opmerking, bron, plaats, tijd, onderwerp,
  ${WEEKDAYS.replaceAll(' ', ',')}, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag,
  january, february, march, july, september, october, november, december, today, tomorrow, yesterday`)

/** Words that begin a clause, and no label, when they stand first with a capital. */
export const NO_LABEL_STARTS = words(
  `but, and, so, if, when, while, as, in, on, at, for, with, from, by, to, our, my, his, her, their, its, this, that, these, those, there, here, what, who, why, how, where, which, yes, no, not,
  now, then, also, one, some, all, most, many, every, each, another, other, after, before, since, because, although, though, only, just, even, still, under, over, between, among, about, like, first, second, third, finally,
  i, we, you, he, she, it, they, is, are, was, were, do, does, did, have, has, let, please, thank, thanks, your, last, next, more, vom, zum, im, am, an, auf, aus, bei, mit, nach, von, zu, und, aber, wenn, wie, warum,
  les, des, dans, sur, pour, avec, mais, que, qui, quand, comme, en, con, por, para, pero, como, cuando, si, ma, che`,
)

/** Labels of somebody whom the text leaves without a name, folded. */
export const UNNAMED_LABELS = words(`
  audience, audience member, audience response, audience question, audience members, audience participant, member of the audience, moderator, moderatorin, moderateur, moderatrice, moderador, moderadora, moderatore,
  host, cohost, co host, guest, interviewer, interviewee, interviewerin, entrevistador, entrevistadora, operator, narrator, announcer, voiceover, voice over, voice, voices, voice of, reporter, reporters,
  journalist, question, answer, questioner, frage, antwort, pregunta, respuesta, domanda, risposta, vraag, antwoord, pergunta, resposta,
  unknown, new speaker, emcee, unidentified, unidentified male, unidentified female, unidentified speaker, unidentified man, unidentified woman, unknown speaker, unknown male, unknown female, male, female, male voice, female voice,
  male speaker, female speaker, man, woman, boy, girl, child, crowd, all, both, everyone, together, several members, an hon member, hon members, honourable members, some hon members, speaker, caller, participant, user, customer, agent, client,
  crew, chorus, translator, interpreter, through interpreter, witness, counsel, victim, patient, doctor, teacher, student, students, public, publikum, sala, salle, public member, zuschauer, zuhorer, publico`)

/** Labels that say an office; whoever holds it is called so where nobody says their name. Folded, without "the", "Mr", "Madam", "Hon". */
export const OFFICE_LABELS = words(`
  speaker, deputy speaker, chair, deputy chair, chairman, chairwoman, chairperson, deputy chairman, deputy chairperson, court, clerk, clerk of the court, judge, magistrate, coroner, president, vice president,
  presiding officer, deputy presiding officer, acting speaker, acting president, prime minister, minister, foreman, forewoman, bailiff, marshal, usher, defendant, plaintiff, secretary general, registrar, convener, chief justice,
  lord speaker, speaker pro tempore, secretary, presidente, presidenta, prasident, prasidentin, vorsitzender, vorsitzende, le president, la presidente`)

/** By which letters or words a question and its answer are told apart, in several languages; folded. */
export const QUESTION_LABELS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    q: 'a r',
    question: 'answer reponse',
    p: 'r',
    pregunta: 'respuesta',
    pergunta: 'resposta',
    f: 'a',
    frage: 'antwort',
    d: 'r',
    domanda: 'risposta',
    v: 'a',
    vraag: 'antwoord',
  }).map(([question, answers]) => [question, new Set(answers.split(' '))]),
)
