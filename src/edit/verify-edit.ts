import { sameData } from '../index/same-data'
import type { BlockEntry, PropertyBlock } from './property-block'
import { Refused } from './refusal'

/**
 * Reads an edited block against the one before: every other key is there, in the same order, with the same value;
 * the edited key stands once and is what was wanted. Undefined: it is gone.
 *
 * @throws Refused
 */
export function verifyEdit(before: PropertyBlock, after: PropertyBlock, key: string, wanted: unknown): void {
	const others = ({ key: own }: BlockEntry): boolean => own !== key
	const kept = before.entries.filter(others)
	const found = after.entries.filter(others)
	const same = kept.length === found.length && kept.every((entry, at) => saysTheSame(entry, found[at]))
	const edited = after.entries.filter((entry) => !others(entry))
	const right = wanted === undefined ? edited.length === 0 : edited.length === 1 && sameData(edited[0]?.value, wanted)
	if (!same || !right) throw new Refused('unsure', { key })
}

function saysTheSame(one: BlockEntry, other: BlockEntry | undefined): boolean {
	return one.key === other?.key && sameData(one.value, other.value)
}
