import { WEEKDAYS } from './calendar.ts'

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/(?<!\s)\s*,\s*|\n\s*/)
      .filter(Boolean),
  )

/** What stands before a colon at the beginning of a line and is nobody, folded. */
export const NO_LABELS = words(`
  note, notes, nb, n b, update, updated, correction, source, sources, photo, photos, picture, image, images, video, audio, credit, credits, caption, location, place, venue, date, dates,
  time, when, where, who, what, why, how, tags, topic, topics, agenda, subject, from, to, cc, bcc, re, fwd, sent, tel, phone, fax, email, e mail, address, website, web, url, link, links, see, see also, read,
  read more, more, watch, listen, related, example, examples, warning, tip, tips, hint, important, summary, abstract, keywords, key words, introduction, conclusion, background, context, contents,
  total, price, cost, serves, servings, makes, yield, prep time, cook time, ingredients, method, directions, instructions, step, part, chapter, section, figure, fig, table, appendix, page,
  attendees, participants, apologies, regrets, absent, minutes, chair person, scribe, scribes, meeting, resolution, resolved, proposed, seconded, joins, quits, action, actions, motion, decision, conclusions,
  status, version, author, authors, title, editors note, disclaimer, disclosure, ps, p s, edit, answer key, options, input, output, result, results, remark, remarks, reminder,
  presenter, presenters, slides, laughter, applause, music, chorus line, silence, pause, crosstalk, inaudible, definition, theorem, proof, lemma, fact, facts, myth, pros, cons, advantages, problem, solution, verdict, bottom line, takeaway, takeaways, key points, hours, opening hours, phone number, cast, director, producer, camera, genre, runtime, rating, score, scores, final score, attendance, referee, weather, forecast, temperature, user, port, host name, transcript, transcription, recorded, duration, length, language, speakers, guests, guest list, show notes, intro, outro, sponsor, sponsors, quote, quote of the day, question of the day, fun fact,
  action items, breaking, live, exclusive, opinion, analysis, review, explainer, factbox, fact check, editorial, letters, sport, sports, business, world, politics, todo, fixme, name, names, age, occupation, hometown,
  hinweis, anmerkung, quelle, quellen, foto, bild, ort, datum, uhrzeit, zutaten, betreff, thema, siehe, stand, achtung, zusammenfassung,
  remarque, lieu, heure, objet, sujet, attention, exemple, ingredients pour, voir aussi, lire aussi,
  nota, fuente, fuentes, lugar, fecha, hora, asunto, tema, ejemplo, ingredientes, fonte, luogo, data, ora, oggetto, esempio, ingredienti, local, exemplo, opmerking, bron, plaats, tijd, onderwerp,
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
  journalist, question, answer, reply, questioner, frage, antwort, pregunta, respuesta, domanda, risposta, vraag, antwoord, pergunta, resposta,
  unknown, new speaker, unidentified, unidentified male, unidentified female, unidentified speaker, unidentified man, unidentified woman, unknown speaker, unknown male, unknown female, male, female, male voice, female voice,
  male speaker, female speaker, man, woman, boy, girl, child, crowd, all, both, everyone, together, several members, an hon member, hon members, honourable members, some hon members, speaker, caller, participant, customer, agent, client,
  crew, chorus, translator, interpreter, through interpreter, witness, counsel, victim, patient, doctor, teacher, student, students, public, publikum, sala, salle, public member, zuschauer, zuhorer, publico`)

/** Labels that say an office; whoever holds it is called so where nobody says their name. Folded, without "the", "Mr", "Madam", "Hon". */
export const OFFICE_LABELS = words(`
  speaker, deputy speaker, chair, deputy chair, chairman, chairwoman, chairperson, deputy chairman, deputy chairperson, court, clerk, clerk of the court, judge, magistrate, coroner, president, vice president,
  presiding officer, deputy presiding officer, acting speaker, acting president, prime minister, minister, foreman, forewoman, bailiff, marshal, usher, defendant, plaintiff, secretary general, registrar, convener, chief justice,
  lord speaker, speaker pro tempore, secretary, presidente, presidenta, prasident, prasidentin, vorsitzender, vorsitzende, le president, la presidente, de voorzitter`)

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
