import { sameData } from '../index/same-data'
import { frontmatterBlock } from '../note/fence'
import { insertedProperty } from './insert-property'
import type { BlockEntry, PropertyBlock } from './property-block'
import { lineAt, propertyBlock } from './property-block'
import type { PropertyEdit } from './property-edit'
import { Refused } from './refusal'
import { removedProperty } from './remove-property'
import { replacedValue } from './replace-value'
import type { Splice } from './splice'
import { spliced } from './splice'
import { lineEndUsed } from './text-line'
import { verifyEdit } from './verify-edit'

/** The splices of a block, and what the edited key is to be then; undefined: it is to be gone. */
interface Change {
	readonly splices: readonly Splice[]
	readonly wanted: unknown
}

const NO_CHANGE: Change = { splices: [], wanted: undefined }

/**
 * The splices of a note's text that make one edit of its frontmatter, and nothing else (DESIGN 5). They are tried out
 * and read back before they are given out; whatever is not as it should be is refused, as is all that is not understood.
 *
 * @throws Refused
 */
export function editedProperties(text: string, edit: PropertyEdit): readonly Splice[] {
	const found = frontmatterBlock(text)
	if (found === null) return inNewFrontmatter(text, edit)
	const splices = verifiedSplices(found.yaml, lineEndUsed(text, 0), edit).map(({ from, to, text: put }) => {
		return { from: from + found.start, to: to + found.start, text: put }
	})
	// The edit must not have made a fence, or broken one.
	const grown = splices.reduce((sum, { from, to, text: put }) => sum + put.length - (to - from), 0)
	const after = frontmatterBlock(spliced(text, splices))
	if (after?.bodyStart !== found.bodyStart + grown) throw new Refused('unsure', { key: edit.key })
	return splices
}

function inNewFrontmatter(text: string, edit: PropertyEdit): readonly Splice[] {
	const at = text.charCodeAt(0) === 0xfeff ? 1 : 0
	if (/^---[ \t]*\r?\n/.test(text.slice(at))) throw new Refused('unclosed', { line: 1 })
	const lineEnd = lineEndUsed(text, 0)
	const splices = verifiedSplices('', lineEnd, edit)
	if (splices.length === 0) return []
	return [{ from: at, to: at, text: `---${lineEnd}${spliced('', splices)}---${lineEnd}` }]
}

function verifiedSplices(yaml: string, lineEnd: string, edit: PropertyEdit): readonly Splice[] {
	const block = propertyBlock(yaml, lineEnd)
	const { splices, wanted } = changeIn(block, edit)
	if (splices.length > 0) verifyEdit(block, propertyBlock(spliced(yaml, splices), lineEnd), edit.key, wanted)
	return splices
}

function changeIn(block: PropertyBlock, edit: PropertyEdit): Change {
	const { key } = edit
	const entries = block.entries.filter((entry) => entry.key === key)
	const [entry, second] = entries
	if (edit.kind === 'keep-one') return keptOne(block, entries, edit.at)
	if (second !== undefined) throw new Refused('duplicate-key', { key, line: lineAt(block.text, second.keyNode.range[0]) })
	if (edit.kind === 'delete') {
		return entry === undefined ? NO_CHANGE : { splices: [removedProperty(block, entry)], wanted: undefined }
	}
	if (entry === undefined) {
		if (edit.kind === 'remove' || edit.kind === 'rename') return NO_CHANGE
		const wanted = edit.kind === 'append' ? [edit.value] : edit.value
		return { splices: insertedProperty(block, key, wanted), wanted }
	}
	const wanted = valueWanted(entry.value, edit)
	return sameData(entry.value, wanted) ? NO_CHANGE : { splices: replacedValue(block, entry, wanted), wanted }
}

function keptOne(block: PropertyBlock, entries: readonly BlockEntry[], at: number): Change {
	const kept = entries[at]
	if (kept === undefined) throw new Refused('line-gone')
	const splices = entries.filter((entry) => entry !== kept).map((entry) => removedProperty(block, entry))
	return { splices, wanted: kept.value }
}

function valueWanted(value: unknown, edit: Exclude<PropertyEdit, { readonly kind: 'delete' | 'keep-one' }>): unknown {
	const items: readonly unknown[] | null = Array.isArray(value) ? value : null
	switch (edit.kind) {
		case 'set':
			return edit.value
		case 'append':
			return [...(items ?? (value === null || value === '' ? [] : [value])), edit.value]
		case 'remove':
			if (items === null) return sameData(value, edit.value) ? null : value
			return items.filter((item) => !sameData(item, edit.value))
		case 'rename':
			if (items === null) return sameData(value, edit.from) ? edit.to : value
			return items.map((item) => (sameData(item, edit.from) ? edit.to : item))
	}
}
