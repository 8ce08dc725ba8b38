import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/languages/detect-language.ts'
import { readArticle } from '../../src/text/article.ts'

const detect = (text: string): string => detectLanguage(readArticle(text))

test.each([
  ['de', '„Ja“, sagte Lund.'],
  ['de', 'Die Ministerin war am Montag nicht in der Stadt.'],
  ['fr', '« Non », a répondu Claire Vautrin.'],
  ['fr', 'Le maire de la ville n’est pas venu lundi.'],
  ['fr', 'Elle arrive, en principe, à midi.'],
  ['de', 'Der Hafen bleibt weiter offen.'],
  ['pt', 'A porta está aberta nesta tarde.'],
  ['es', 'La capitana Lola Iturbe cerró la puerta.\n\n—No pienso rendirme —dijo Iturbe—.'],
  ['it', '«Non pagheremo», ha detto Garrone.'],
  ['pt', 'O velho olhava o mar.\n\n— Não vás — pediu a filha.'],
  ['nl', '"Nee", zei Verbruggen.'],
  ['en', '“Yes,” Lund said.'],
])('a sentence suffices: %s, %s', (language, text) => {
  expect(detect(text)).toBe(language)
})

test.each([
  ['sv', 'Han sade att det inte är så.'],
  ['pl', 'Powiedział, że to nie jest prawda i się nie zgadza.'],
  ['fi', 'Hän sanoi että se ei ole totta.'],
  ['sw', 'Alisema kwamba si kweli, na watu wa katika nchi hiyo.'],
  ['ca', 'El president va dir que no és el que els catalans volen, però també ha dit que sí.'],
  ['pcm', 'Di minister don tok say pipo dey vex wit dis mata.'],
  ['ru', 'Он сказал, что это не так.'],
  ['uk', 'Він сказав, що це не так.'],
  ['ar', 'قال الوزير إن هذا غير صحيح'],
  ['ja', '「はい」と彼は言った。'],
  ['zh', '他说这不是真的。'],
])('a language without a module is told from those that have one: %s, %s', (language, text) => {
  expect(detect(text)).toBe(language)
})

test.each([
  ['Estonian', 'Peaminister Mari Kask ütles esmaspäeval, et hinnad tõusevad. „Me ootame,“ ütles Kask. Kaske kiideti.'],
  ['Estonian', 'Linnapea Tõnu Haavik avas uue silla. „See on pikk tee,“ ütles Haavik, ja rahvas plaksutas.'],
  ['Lithuanian', 'Ministras Jonas Vaitkūnas sakė, kad kainos kyla. „Mes laukiame“, – sakė Vaitkūnas.'],
  ['Lithuanian', 'Merė Rūta Daugėlaitė atidarė naują tiltą per upę. Daugėlaitės žodžiai visiems patiko.'],
  ['Latvian', 'Ministrs Jānis Krastenieks pirmdien sacīja, ka cenas kāps. “Mēs gaidām,” sacīja Krastenieks.'],
  ['Hungarian', 'Bodnár Áron polgármester megnyitotta az új hidat. Bodnárt sokan megtapsolták.'],
  ['Slovak', 'Minister Ján Hrubovec v pondelok povedal, že ceny stúpajú. „Čakáme,“ povedal Hrubovec.'],
  ['Slovene', 'Minister Janez Dolžan je v ponedeljek dejal, da cene rastejo. »Čakamo,« je rekel Dolžan.'],
  ['Albanian', 'Kryetarja Mira Zhupani hapi urën e re mbi lumë. Të gjithë e duartrokitën Zhupanin.'],
  ['Turkish', 'Başkan Elif Tunalı nehrin üzerindeki yeni köprüyü açtı. Tunalı’yı herkes alkışladı.'],
  ['Indonesian', 'Wali kota Rina Laksana membuka jembatan baru di atas sungai itu. Semua orang memuji Laksana.'],
  ['Vietnamese', 'Thị trưởng Lê Thu Hằng khánh thành cây cầu mới qua sông. Mọi người vỗ tay khen bà Hằng.'],
  ['Swahili', 'Meya Amina Salumu alifungua daraja jipya juu ya mto. Watu wote walimsifu Salumu.'],
  ['Welsh', 'Agorodd y maer Iolo Cadwaladr y bont newydd dros yr afon. Roedd pawb yn canmol Cadwaladr.'],
  ['Basque', 'Jon Urrutikoa alkateak zubi berria ireki zuen ibaiaren gainean. Denek txalotu zuten Urrutikoa.'],
  ['Maltese', 'Il-ministru Ġorġ Zahra qal nhar it-Tnejn li l-prezzijiet qed jogħlew. “Qed nistennew,” qal Zahra.'],
])('two sentences are taken for no language with a module: %s, %s', (_, text) => {
  expect(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']).not.toContain(detect(text))
})

test.each([
  ['Finnish', 'Kyläläiset rakensivat uuden sillan kahden talven aikana.'],
  ['Finnish', 'Vasen silta kantaa raskaita rekkoja talvella.'],
  ['Estonian', 'Kalurid ehitasid uue silla kahe talvega valmis.'],
  ['Slovene', 'Ribiči hvalijo zimski ulov kljub draginji goriva.'],
  ['Croatian', 'Novi most povezuje oba dijela staroga grada.'],
])('one sentence of which no small word is English is not taken for English: %s, %s', (_, text) => {
  expect(detect(text)).not.toBe('en')
})

test.each([
  'Harbour workers build new bridge across river',
  'Fishermen praised strong winter catches despite rising fuel prices',
  'Small towns near Lysmark lost seven ferries, fewer trains, cheap buses',
  'Nurses face cuts',
  'State profit falls again',
  'Lysmark ferry shuts due to storm',
])('an English headline without a function word stays English: %s', (text) => {
  expect(detect(text)).toBe('en')
})

test('foreign words in English text make it no other language', () => {
  expect(detect('The president said “Je ne sais pas, mais la vie est belle” to the crowd that was there.')).toBe('en')
  expect(detect('Minister Max am Ende arrived on Monday. “We will not go,” said Max am Ende.')).toBe('en')
  expect(detect('Željko Šarić and Rūta Jonaitė won the čakra prize.')).toBe('en')
  expect(detect('Karl auf der Heide arrived. “No,” said Karl auf der Heide.')).toBe('en')
  expect(detect('In de Havilland’s view, the le Carré novel is El Dorado.')).toBe('en')
})

test('where nothing tells, it counts as English; running text in no known language is undetermined', () => {
  expect(detect('')).toBe('en')
  expect(detect('Ada Lind, Bo Falk, Rita Marsh')).toBe('en')
  expect(detect('vorum kelisa pantu morelit '.repeat(20))).toBe('und')
})
