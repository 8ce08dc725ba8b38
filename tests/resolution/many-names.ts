const GIVEN = 'Anna Boris Clara'.split(' ')
const BEGINNINGS =
  'Aber Balce Castel Dahl Eche Fitz Galla Hashi Ivan Jank Kacz Lind Mwan Naka Oyel Papa Quin Rado Sala Tere Ulri Vasi Wern Xava Yama Zubi Bren Chol Drum Flor'.split(
    ' ',
  )
const ENDINGS =
  'nathy rowicz lano gren verria gerald gher moto enko owski marek quist gi mura aran poulos tero vich sson berg stein hoff mann eira escu idze yan shvili nen kar'.split(
    ' ',
  )

/** 2,700 names, more than are looked at one by one. */
export const MANY_NAMES: readonly string[] = GIVEN.flatMap((given) =>
  BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => `${given} ${beginning}${ending}`)),
)
