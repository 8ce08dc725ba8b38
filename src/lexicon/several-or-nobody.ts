/** What several people are called whom no other list has, and by what a thing is said that nobody says: `Pupils`, `Medics`, `Folklore`. */
export const SEVERAL_OR_NOBODY: ReadonlySet<string> = new Set(
  `pupils lads wives midwives housewives monks friars maids matrons orphans twins pals chums lodgers squads battalions marines cadets sleuths scribes hacks pundits
  trolls boffins geeks nerds wonks dons deans alumni mandarins quangos thieves crooks burglars felons convicts inmates expats nomads exiles pilgrims heirs temps interns
  savers patrons donors prefects scouts guides vegans foodies asthmatics insomniacs maniacs minnows underdogs stewards masons sparks smiths cooks chefs vets medics gps bobbies
  synods dioceses parishes lodges guilds assemblies co-ops startups start-ups thinktanks think-tanks hospices academies polytechnics utilities passersby passers-by
  laymen laypeople clergy laity folklore scripture etiquette physics superstition convention protocol wisdom instinct intuition`
    .split(/\s+/)
    .filter(Boolean),
)
