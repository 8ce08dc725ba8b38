import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

/** Language, text, roster, what is mended. Names are made up or everybody's. */
const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'pl',
    'Premier Jan Wolski spotkał się z ministrem Adamem Kowalem. Z Wolskim rozmawiano długo, a Kowalowi podziękowano. Wolskiego nie było już w sali, gdy przyszła Wolska. – To jest prawda – powiedział Wolski.',
    ['Jan Wolski', 'Adam Kowal'],
    [],
  ],
  [
    'pl',
    'Premier Jan Wolski przyjechał do Krakowa. Volski powiedział, że to nie jest koniec rozmów.',
    ['Jan Wolski'],
    ['Volski → Wolski'],
  ],
  [
    'pl',
    'Prezydent Marek Sowa mówił o Marku i o Sowie. Sową się zajęto. Z Hadrowcem rozmawiał Hadrowiec, o Hadrowcu mówiono.',
    ['Marek Sowa', 'Piotr Hadrowiec'],
    [],
  ],
  [
    'cs',
    'Podle Horákové je plán drahý. Návrh Karla Horvátha neprošel, o Horváthovi se psalo. Jana Horáková mlčí.',
    ['Jana Horáková', 'Karel Horváth'],
    [],
  ],
  [
    'ro',
    'Ministrul Dan Marinescu a vorbit. Marineștii locuiesc aici. Marineasca râde, dar nu pentru Marinescu.',
    ['Dan Marinescu'],
    [],
  ],
  [
    'cs',
    'Starosta Petr Novák mluvil s Janou Novákovou. Novákové se to nelíbilo, ale Novákovi ano. S Novákem nikdo nemluvil. Novákovi odešli.',
    ['Petr Novák', 'Jana Nováková'],
    [],
  ],
  [
    'cs',
    'Ministr Karel Hadrovec přijel v pondělí. Hadrovcem ani Hadrovcovou se nikdo nezabýval, řekl Hadrovec.',
    ['Karel Hadrovec'],
    [],
  ],
  [
    'sk',
    'Minister Ján Horák povedal, že s Horákom a Horákovou sa nikto nestretol. Horákovi to nevadí.',
    ['Ján Horák'],
    [],
  ],
  [
    'fi',
    'Ministeri Antti Virtanen tapasi pääministerin. Virtasen mukaan asia on selvä. Virtaselle se sopi. Virtasta ei näkynyt, mutta Virtaseen luotetaan.',
    ['Antti Virtanen'],
    [],
  ],
  [
    'fi',
    'Kansanedustaja Liisa Mäki puhui. Mäen mielestä se on väärin. Mäelle se ei sovi. Mäkeä ei kuultu.',
    ['Liisa Mäki'],
    [],
  ],
  [
    'et',
    'Minister Jaan Tamm ütles, et see on selge. Tamme sõnul ei ole midagi uut. Tammele see meeldis.',
    ['Jaan Tamm'],
    [],
  ],
  [
    'hu',
    'A miniszter, Kovács István azt mondta, hogy nem megy el. Kováccsal nem beszélt senki, Kovácsnak ez tetszett. Szabóval és Szabónak is.',
    ['István Kovács', 'Anna Szabó'],
    [],
  ],
  [
    'hr',
    'Ministar Ivan Horvat rekao je da je to istina. S Horvatom je razgovarao predsjednik, Horvatu je to drago. Horvatova izjava nije iznenadila. Petrovićem se nitko nije bavio.',
    ['Ivan Horvat', 'Marko Petrović'],
    [],
  ],
  [
    'sr',
    'Министар Милан Јовић рекао је да је то истина. Са Јовићем је разговарао председник. Јовићу је то драго.',
    ['Милан Јовић'],
    [],
  ],
  [
    'sr-latn roster',
    'Министар Милан Јовић рекао је да је то истина. Са Јовићем је разговарао председник. Јовићу је то драго.',
    ['Milan Jović'],
    [],
  ],
  [
    'ru',
    'Министр Олег Гребенюк приехал в понедельник. С Гребенюком говорил президент, о Гребенюке писали. Гребенюку это понравилось. Кравцовым не занимались, Кравцову тоже.',
    ['Олег Гребенюк', 'Сергей Кравцов'],
    [],
  ],
  [
    'ru latin roster',
    'Министр Олег Гребенюк приехал в понедельник. С Гребенюком говорил президент, о Гребенюке писали. Гребенюку это понравилось.',
    ['Oleh Hrebeniuk'],
    [],
  ],
  [
    'ru',
    'Политик Анна Толстая встретилась с Толстым. Толстой это не понравилось, Толстую не видели.',
    ['Лев Толстой', 'Анна Толстая'],
    [],
  ],
  [
    'uk',
    'Міністр Олег Гребенюк приїхав у понеділок. З Гребенюком говорив президент, Гребенюкові це сподобалося. Шевченка не бачили, Шевченком не цікавилися.',
    ['Олег Гребенюк', 'Тарас Шевченко'],
    [],
  ],
  [
    'bg',
    'Министърът Петър Стоянов каза, че това е вярно. Стояновата реч и Стояновия план не са нови.',
    ['Петър Стоянов'],
    [],
  ],
  [
    'el',
    'Ο υπουργός Νίκος Παπαδόπουλος είπε ότι είναι αλήθεια. Του Παπαδόπουλου δεν άρεσε, τον Παπαδόπουλο είδαν.',
    ['Νίκος Παπαδόπουλος'],
    [],
  ],
  [
    'lt',
    'Ministras Jonas Kazlauskas sakė, kad tai yra tiesa. Su Kazlausku kalbėjo prezidentas, Kazlauskui tai patiko, Kazlausko nebuvo.',
    ['Jonas Kazlauskas'],
    [],
  ],
  [
    'lv',
    'Ministrs Jānis Bērziņš teica, ka tas ir labi. Ar Bērziņu runāja, Bērziņam patika, Bērziņa nebija.',
    ['Jānis Bērziņš'],
    [],
  ],
  [
    'tr',
    "Bakan Ahmet Yılmaz bunun doğru olduğunu söyledi. Yılmaz’ın sözleri ve Yılmaz’a verilen yanıt için Yılmaz’dan açıklama geldi. Yılmaz'la görüştü.",
    ['Ahmet Yılmaz'],
    [],
  ],
  [
    'ro',
    'Ministrul Ion Popescu a spus că este adevărat. Declarația lui Popescu și a Popescului nu a fost o surpriză.',
    ['Ion Popescu'],
    [],
  ],
  [
    'pt',
    'O ministro João Silveira disse que não vai. “Não é verdade”, afirmou Silveira. Silva, Oliveira e a Silveirinha não vieram.',
    ['João Silveira'],
    [],
  ],
  [
    'pt',
    'O ministro João Silveira disse que não vai. Sylveira afirmou que a praça estará pronta.',
    ['João Silveira'],
    ['Sylveira → Silveira'],
  ],
  [
    'sw',
    'Waziri Juma Mwangi alisema kwamba serikali itajenga barabara. Mwangi aliongeza kuwa Mwanga na Mwanza zitafaidika. Wazungu na Wamwangi walikuwepo.',
    ['Juma Mwangi'],
    [],
  ],
  [
    'sw',
    'Rais Samia alihutubia taifa. Kamati Kuu ya Chama na Kamati ya Bunge zilikutana Dodoma. Bunge la Kenya na Benki Kuu ya Kenya.',
    [],
    [],
  ],
  [
    'so',
    'Madaxweynaha Soomaaliya Xasan Sheekh ayaa sheegay in dowladda ay ku guuleysatay. Xasanka iyo Xassan Sheikh waa isku mid, Soomaalida iyo Soomaaliland waxaa ku nool.',
    [],
    [],
  ],
  [
    'ha',
    'Shugaban Najeriya Bola Tinubu ya ce ba za a yi ba. Tinubun da Tinuba sun ce a cikin wata jihar Kano, Kanawa da Katsina.',
    [],
    [],
  ],
  ['yo', 'Ààrẹ Bola Tinubu ní kí àwọn ènìyàn má ṣe bẹ̀rù. Tinubú sọ pé Èkó àti Ìbàdàn ni ó wà.', ['Bola Tinubu'], []],
  [
    'ar',
    'قال الوزير ستيف ويتكوف إن المحادثات مهمة. وويتكوف غادر، وبويتكوف التقى الرئيس. ولويتكوف رأي آخر.',
    ['ستيف ويتكوف'],
    [],
  ],
  ['ar latin', 'قال الوزير ستيف ويتكوف إن المحادثات مهمة. وويتكوف غادر، ولويتكوف رأي آخر.', ['Steve Witkoff'], []],
  [
    'nl',
    'Minister Tjeerd Hoeksema zei dat hij niet komt. De Hoeksema’s en Hoeksema’s plan zijn niet nieuw, aldus de Nederlanders en de Nederlandse Bank.',
    ['Tjeerd Hoeksema'],
    [],
  ],
  [
    'nl',
    'Minister Tjeerd Hoeksema zei dat hij niet komt. Volgens Hoexema is het plan niet nieuw.',
    ['Tjeerd Hoeksema'],
    ['Hoexema → Hoeksema'],
  ],
  [
    'fr',
    'Le ministre Émile Gaborieau a démissionné. M. Gaborieau n’a pas répondu. L’avocat d’Altybaeva et l’Altybaeva de Paris sont venus chez M. Gaborio.',
    ['Émile Gaborieau', 'Nadia Altybaeva'],
    ['Gaborio → Gaborieau'],
  ],
  [
    'fr',
    'Le ministre Émile Gaborieau a démissionné. M. Gaborieau et Mme Gaboriaud se sont vus. L’Afrique du Sud, d’Afrique et les Africains ont réagi. MM. Gaborieau et Dupont sont partis.',
    [],
    [],
  ],
  [
    'fr',
    'Le chanteur Guillaume d’Estaing et l’acteur Paul d’Ormesson ont chanté. D’Estaing est parti, d’Ormesson aussi.',
    ['Guillaume d’Estaing', 'Paul d’Ormesson'],
    [],
  ],
  [
    'de',
    'Der Minister Jonas Feldkirch kam mit Feldern und Feldkirchs Bruder. Die Staaten, der Staat und die Feldkirche sind nicht neu. Ein Werk, die Werke, das Feld.',
    ['Jonas Feldkirch'],
    [],
  ],
  [
    'de',
    'Der Minister Jonas Feldkirch kam am Montag. Feltkirch sagte, es werde nicht gehen.',
    ['Jonas Feldkirch'],
    ['Feltkirch → Feldkirch'],
  ],
  [
    'de',
    'Frau Merkl sagte, das sei nicht so. Merkls Sprecher schwieg. Die Merkelsche Politik und die Merkels waren da.',
    ['Angela Merkl'],
    [],
  ],
  [
    'es',
    'El alcalde Tomás Echegaray presentó su plan. Los Echegaray y las Echegarays no fueron. El Echegarayismo, dijo, no existe.',
    ['Tomás Echegaray'],
    [],
  ],
  [
    'es',
    'Los Ángeles y Lima, Perú y los peruanos, dijo el presidente Pedro Lima. Limas y limeños no son de Lema.',
    [],
    [],
  ],
  [
    'it',
    'La sindaca Chiara Bevilacqua si è dimessa. L’assessore dell’Aquila e l’Aquilano non sono d’accordo con la Bevilacqua, secondo dell’Utri.',
    ['Chiara Bevilacqua', 'Marcello Dell’Utri'],
    [],
  ],
  [
    'sv',
    'Statsministern Ulf Kristersson sade att det inte är sant. Kristerssons parti och Kristianstad är inte med.',
    ['Ulf Kristersson'],
    [],
  ],
  [
    'da',
    'Statsministeren Mette Frederiksen sagde, at det ikke er sandt. Frederiksens parti og Frederikshavn er med.',
    ['Mette Frederiksen'],
    [],
  ],
  [
    'pcm',
    'Oga Chidi Okafor tok say dem dey go. Okafors dem no come. Di Nigerians wey dey Nigeria no happy, na so Okaffor tok.',
    [],
    [],
  ],
  [
    'id',
    'Menteri Budi Santoso mengatakan bahwa itu tidak benar. Susanto dan Santosa tidak hadir pada hari ini.',
    ['Budi Santoso'],
    [],
  ],
  [
    'vi',
    'Ông Nguyễn Văn Minh cho biết các dự án đã được phê duyệt. Bà Nguyễn Văn Mỹ và ông Minh không có mặt.',
    ['Nguyễn Văn Minh'],
    [],
  ],
  ['zh', '外交部长王毅说，会谈很重要。王毅表示同意。', ['Wang Yi'], []],
  ['ja', '外務大臣の田中太郎は会談は重要だと述べた。', ['Taro Tanaka'], []],
]

/** People of nobody's country who are in the roster and in no text. */
const STRANGERS = ['Ral', 'Tem', 'Wol', 'Nov', 'Vir', 'Hor', 'Mwa', 'Feld', 'Sil', 'Gre', 'Kov', 'Pop'].flatMap(
  (head) =>
    ['', 'a', 'e', 'o'].flatMap((vowel) =>
      ['din', 'mar', 'sky', 'nen', 'rick', 'vat', 'ngu', 'berg', 'tes', 'son'].map(
        (tail, i) => `${['Ada', 'Otto', 'Ilse', 'Juma', 'Pia'][i % 5]!} ${head}${vowel}${tail}`,
      ),
    ),
)

test.each(CASES)('%s: %s', (_, text, roster, mended) => {
  const editsWith = (names: readonly string[]): string[] =>
    clean(text, { roster: names }).edits.map(({ from, to }) => `${from} → ${to}`)
  expect(editsWith(roster)).toEqual(mended)
  expect(editsWith([...roster, ...STRANGERS])).toEqual(mended)
})
