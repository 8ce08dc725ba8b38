/** A call that is made up, dense with names, and rosters of any size for it. */
import type { RosterEntry } from '../../src/index.ts'

const WORDS = 9000
const GIVEN =
  'Adrian Agnes Albert Alice Anders Andrea Anton Astrid Beatrice Bernard Boris Brenda Carla Cedric Clara Conrad Daphne Deborah Dennis Edgar ' +
  'Elena Elliot Emma Erik Esther Fabio Felix Fiona Frank Gerda Gilbert Greta Harold Helen Henrik Hugo Ida Ignacio Irene Ivan Jacob Janet ' +
  'Jerome Judith Kamal Karen Keith Klara Lars Laura Leon Lydia Magnus Martha Miguel Monica Nadia Neil Nora Oliver Olga Oscar Pablo Patricia ' +
  'Pedro Petra Quentin Rachel Ramon Rebecca Rolf Rosa Rupert Sabine Samuel Silvia Simon Stella Sven Tamara Thomas Tobias Ulrich Ursula Vera ' +
  'Victor Vincent Walter Wanda Wendy Werner Xavier Yusuf Yvonne Zachary Zelda Amir Bianca Cosmo Dorian'
const FAMILY =
  'Abernathy Albrecht Andersen Aquino Baranski Bellamy Bergstrom Blackwood Bouchard Brannigan Calloway Cardoso Castellan Chaudhry Crawford ' +
  'Dabrowski Delacroix Dimitrov Donnelly Eastman Eriksen Escobar Fairbanks Farouk Fitzroy Fontaine Gallagher Ganguly Gardner Goldblum ' +
  'Grabowski Hagerty Halloran Hawthorne Hidalgo Holmgren Ibrahim Ingersoll Jankowski Jefferson Kaczmarek Kapoor Kirkland Kowalczyk Lambert ' +
  'Lancaster Larsson Leclerc Lindgren Lombardi MacAllister Madigan Marchetti Mbeki Mendoza Moreau Mukherjee Nakamura Navarro Nordstrom ' +
  'Obrador Okafor Oliveira Osterman Palmieri Papadakis Pemberton Petrovic Quigley Quintana Radcliffe Ramirez Rasmussen Reinhardt Rosario ' +
  'Sanderson Santoro Schneider Sepulveda Shapiro Sokolov Stavros Sullivan Takahashi Tennyson Thorvald Tremblay Underhill Valentine Vandermeer ' +
  'Villanueva Wakefield Weatherby Whitaker Winslow Yamamoto Yilmaz Zamora Zeitler Zimmerman'
const FIRMS = 'Harbour Capital,Northgate Securities,Elm Research,Quay & Sons,Lindqvist Bank,Portside Partners'.split(
  ',',
)
const FILLER =
  'we are pleased with the quarter and we expect that the market will grow as we said before in the second half of the year'.split(
    ' ',
  )

const given = GIVEN.split(' ')
const family = FAMILY.split(' ')
/** Ten thousand different names. */
const name = (i: number): string => `${given[i % 100]} ${family[(i + Math.floor(i / 100)) % 100]}`
export const rosterOf = (size: number): RosterEntry[] =>
  Array.from({ length: size }, (_, i) => ({ name: name(i), titles: [FIRMS[i % FIRMS.length]!] }))

/** An hour of speech, nine thousand words, with a formula of the call every ninety, its name a little garbled, one of so many. */
export function callWith(people: number): string {
  const turns = Array.from({ length: WORDS / 90 }, (_, turn) => {
    const [first, last] = name(turn % people)
      .toLowerCase()
      .split(' ') as [string, string]
    const talk = Array.from({ length: 70 }, (_, i) => FILLER[(i * 5 + turn * 3 + (i >> 3)) % FILLER.length]!).join(' ')
    const garbled = last.replace(/[aeiou](?=[^aeiou]*$)/, 'u')
    return `our next question comes from ${first} ${garbled} from ${FIRMS[turn % FIRMS.length]!.toLowerCase()} please go ahead ${talk} thank you ${first}`
  })
  return turns.join(' ')
}
