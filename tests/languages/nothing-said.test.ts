import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

// sentences of the narrator's, in which a verb that may report has an object, or belongs to another clause
test.each([
  ['pt', 'A exposição exige algum esforço ao visitante, que é levado a espreitar para o interior da caixa.'],
  ['pt', 'No lado das subidas, destaca-se ainda o preço do pão, que, ao contrário do leite, encerrou a ganhar.'],
  ['es', 'La villa mantenía importantes alianzas con ciudades que controlaban el estrecho.'],
  ['es', 'El alquiler ha subido, lo que indica el importante papel que desempeñan los bancos.'],
  ['es', 'Sin embargo, los retos, y las canciones que los recogen, añaden un sistema nervioso nuevo a la novela.'],
  ['es', 'Los vecinos huyeron de las obras que prometen crecer en verano.'],
  ['it', 'La dottoressa si propone di tornare a Roma.'],
  ['fr', 'Il est utile de préciser que la petite pêche reste ouverte.'],
  ['fr', 'Le préfet Henri Laloue ne dit pas vouloir céder.'],
  ['de', 'Die Haushaltspolitikerin von Bündnis 21, Almut Hagedorn, kritisierte die Pläne der Regierung.'],
  ['de', 'Das Wetter war gut. Das sieht die Ministerin als Fehler.'],
  ['de', 'Der Hafen wird geschlossen. Das dementierte Almut Hagedorn.'],
  ['de', 'Der Hafen wird geschlossen. Das begrüßt Almut Hagedorn.'],
  ['de', 'Der Hafen wird geschlossen. Das erklärte Almut Hagedorn nie.'],
  ['nl', 'De haven wordt gesloten. Dat betreurt Hanneke Blank.'],
  ['nl', 'De haven wordt gesloten. Dat zei Hanneke Blank nooit.'],
])('%s: %s', (language, text) => {
  expect(clean(text, { language }).quotations.map((said) => said.text)).toEqual([])
})
