import { folded } from '../note/fold'
import { alphabetOf, lettersOf } from './alphabet-sectors'
import type { Alphabet } from './alphabet-sectors'
import { sectorOf } from './circle-angle'
import type { CirclePerson } from './circle-people'
import { endsOf } from './circles-ground'
import type { Ground } from './circles-ground'
import type { Sector } from './circles-picture'

/** What is counted of one sector. */
interface Gathered {
	people: number
	readonly organizations: Map<string, { readonly name: string; people: number }>
	readonly alphabets: Record<Alphabet, number>
}

/** The sectors with somebody in them, clockwise, without captions yet. */
export function sectorsOf(people: readonly CirclePerson[], { size }: Ground): readonly Sector[] {
	const gathered = new Map<number, Gathered>()
	for (const person of people) {
		const index = sectorOf(person)
		let sector = gathered.get(index)
		if (sector === undefined) {
			sector = { people: 0, organizations: new Map(), alphabets: { latin: 0, cyrillic: 0 } }
			gathered.set(index, sector)
		}
		count(person, sector)
	}
	return [...gathered].sort(([a], [b]) => a - b).map(([index, sector]): Sector => {
		const { from, to } = endsOf(index, size.zoom ?? null)
		const { people: inside, organizations } = sector
		const byPeople = [...organizations.values()].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
		const names = byPeople.map(({ name }) => name)
		return { index, from, to, letters: lettersFor(index, sector), organizations: names, people: inside, caption: null }
	})
}

function count({ organization, name }: CirclePerson, sector: Gathered): void {
	sector.people++
	const alphabet = alphabetOf(organization ?? name)
	if (alphabet !== null) sector.alphabets[alphabet]++
	if (organization === null) return
	const known = sector.organizations.get(folded(organization))
	if (known === undefined) sector.organizations.set(folded(organization), { name: organization, people: 1 })
	else known.people++
}

function lettersFor(index: number, { alphabets: { latin, cyrillic } }: Gathered): string {
	if (latin === 0 && cyrillic === 0) return ''
	return lettersOf(index, cyrillic > latin ? 'cyrillic' : 'latin')
}
