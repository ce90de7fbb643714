import type { Day } from '../note/day'
import { dayFrom, dayText } from '../note/day'
import { frontmatterBlock } from '../note/fence'
import { folded } from '../note/fold'
import { fieldsFromText } from '../note/frontmatter'
import { textOf } from '../note/value'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { editedProperties } from './edited-properties'
import { propertyBlock } from './property-block'
import { Refused } from './refusal'

/** Of a key written several times, the one that stays, counted from 0, if it still says what it said; the others go. */
export function keptOne(path: string, key: string, at: number, written: string): Planned {
	return planFor(path, (text) => {
		const now = writtenValues(text, key)[at]
		if (now !== undefined && now !== written) throw new Refused('changed-since', { key })
		return editedProperties(text, { kind: 'keep-one', key, at })
	})
}

/**
 * A day in place of a value that cannot be read as one, under the key as the note spells it. Other items of a list,
 * and the words behind a day of `dates`, would be lost: then it is refused.
 */
export function dayWritten(path: string, key: string, day: Day): Planned {
	return planFor(path, (text, { reading }) => {
		const fields = fieldsFromText(text)
		const value = fields?.values[key]
		const items: readonly unknown[] = Array.isArray(value) ? value : [value]
		const hasWords = reading.vocabulary.get(folded(key)) === 'dates' && /\s/.test(textOf(items) ?? '')
		if (items.length > 1 || hasWords) throw new Refused('nested', { key, line: fields?.lineOf(key) ?? null })
		return editedProperties(text, { kind: 'set', key, value: dayText(day) })
	})
}

/** The days that a doubtful one may be: `05/06/2026` is 5 June or May 6. */
export function possibleDays(text: string): readonly Day[] {
	const [, one, two, year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text) ?? []
	if (one === undefined || two === undefined || year === undefined) return []
	const days = [dayFrom(`${one}.${two}.${year}`), dayFrom(`${two}.${one}.${year}`)]
	return days.filter((day) => typeof day === 'number')
}

/** What a key says wherever it stands in the note's properties, in order, as written. Broken YAML says nothing. */
export function writtenValues(text: string, key: string): readonly string[] {
	const found = frontmatterBlock(text)
	if (found === null) return []
	try {
		const { entries } = propertyBlock(found.yaml, '\n')
		return entries.filter((entry) => entry.key === key).map(({ node }) => {
			return node === null ? '' : found.yaml.slice(node.range[0], node.range[1]).trim()
		})
	} catch (error) {
		if (error instanceof Refused) return []
		throw error
	}
}
