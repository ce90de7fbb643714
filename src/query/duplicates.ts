import type { Contact } from '../contact/contact'
import type { Tie } from '../contact/tie'
import { folded } from '../note/fold'

/** By what two notes may speak of one person. */
export type Likeness = 'name' | 'phone' | 'email'

/** Notes that may be about one person. */
export interface Alike {
	/** In the order given, two at least. */
	readonly ties: readonly Tie[]
	readonly by: readonly Likeness[]
}

/** Shorter numbers are extensions, which many people share. */
const SHORTEST_PHONE = 7
/** Neither `-` nor `n/a` is anybody's. */
const AN_EMAIL = /\S@\S/

/**
 * People of whom there may be two notes or more: the same name with its words in any order, the same phone or the same
 * email. Who is like one of a group is of that group; each stands in one group at most.
 */
export function duplicatesIn(ties: readonly Tie[]): readonly Alike[] {
	const groups = new Groups(ties.length)
	const byLikeness = new Map<string, number>()
	const likenesses: { readonly place: number; readonly by: Likeness }[] = []
	for (const [place, { contact }] of ties.entries()) {
		for (const [by, sign] of signsOf(contact)) {
			const first = byLikeness.get(sign)
			if (first === undefined) byLikeness.set(sign, place)
			else if (first !== place) {
				groups.join(first, place)
				likenesses.push({ place, by })
			}
		}
	}
	const found = new Map<number, { ties: Tie[]; by: Set<Likeness> }>()
	for (const { place, by } of likenesses) {
		const group = found.get(groups.of(place)) ?? { ties: [], by: new Set() }
		group.by.add(by)
		found.set(groups.of(place), group)
	}
	if (found.size === 0) return []
	for (const [place, tie] of ties.entries()) found.get(groups.of(place))?.ties.push(tie)
	return [...found.values()].map((group) => ({ ties: group.ties, by: [...group.by] }))
}

/** What a person can be known again by; a number of one digit stands where none is known. */
function signsOf({ name, phones, emails }: Contact): readonly (readonly [Likeness, string])[] {
	const words = name.split(/[\s,]+/).map(folded).filter((word) => word !== '').sort()
	const signs: (readonly [Likeness, string])[] = words.length === 0 ? [] : [['name', `name ${words.join(' ')}`]]
	for (const phone of phones) {
		const digits = digitsOf(phone)
		if (digits.length >= SHORTEST_PHONE && new Set(digits).size > 1) signs.push(['phone', `phone ${digits}`])
	}
	for (const email of emails) if (AN_EMAIL.test(email)) signs.push(['email', `email ${email.normalize('NFC').trim().toLowerCase()}`])
	return signs
}

/** Within Russia a number begins with 8, from abroad with +7. */
function digitsOf(phone: string): string {
	return phone.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7')
}

/** Places joined into groups, each known by one of its places. */
class Groups {
	readonly #parents: number[]

	constructor(size: number) {
		this.#parents = Array.from({ length: size }, (_, place) => place)
	}

	of(place: number): number {
		let root = place
		for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root]) root = parent
		this.#parents[place] = root
		return root
	}

	join(a: number, b: number): void {
		const [first, second] = [this.of(a), this.of(b)]
		this.#parents[Math.max(first, second)] = Math.min(first, second)
	}
}
