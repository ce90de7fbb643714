/** One block of a note's body, its markers taken off. */
export interface Block {
	/** `other` is a line of a quote or a table. */
	readonly kind: 'heading' | 'item' | 'task' | 'paragraph' | 'other'
	/** Level of a heading 1..6, else 0. */
	readonly level: number
	/** What stands in a task's box, else empty. */
	readonly mark: string
	/** The text; lines that continue the block follow, each after a line end. */
	readonly text: string
	/** Line in the file from 1. */
	readonly line: number
}

type Open = { -readonly [part in keyof Block]: Block[part] }

const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(.*))?$/
const TASK = /^\[(.)\](?:[ \t]+(.*))?$/u
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
const QUOTE = /^(?:>[ \t]*)+/

/**
 * The blocks of a text from `offset` on, whose first line is `line`: headings (also underlined ones), list items at
 * any level, tasks and paragraphs, also list items in quotes. Code blocks are left out (RULES 11). One pass.
 */
export function blocksFrom(text: string, offset: number, line: number): Block[] {
	const blocks: Block[] = []
	/** The block that the next line may continue. */
	let open: Open | null = null
	let fence: { marker: string; quoted: boolean } | null = null
	let inList = false
	let mayBeCode = true
	const begin = (kind: Block['kind'], content: string, at: number, level = 0, mark = ''): Open => {
		const block = { kind, level, mark, text: content, line: at }
		blocks.push(block)
		return block
	}

	for (let at = offset, number = line; at < text.length; number += 1) {
		const found = text.indexOf('\n', at)
		const end = found < 0 ? text.length : found
		const whole = text.slice(at, end)
		at = end + 1
		let content = whole.trim()
		const quote = QUOTE.exec(content)
		if (quote !== null) content = content.slice(quote[0].length)

		if (fence !== null) {
			const left = fence.quoted && quote === null
			if (left || closes(content, fence.marker)) fence = null
			if (!left) continue
		}
		if (content === '') {
			open = null
			mayBeCode = true
			continue
		}
		const indent = quote === null ? indentOf(whole) : 0
		if (indent >= 4 && mayBeCode && !inList) continue
		mayBeCode = false

		const marker = FENCE.exec(content)?.[1]
		if (marker !== undefined) {
			fence = { marker, quoted: quote !== null }
			open = null
			continue
		}
		const item = ITEM.exec(content)
		if (item !== null && !isRule(content)) {
			const task = TASK.exec(item[1] ?? '')
			if (task === null) open = begin('item', item[1] ?? '', number)
			else open = begin('task', task[2] ?? '', number, 0, task[1])
			inList ||= quote === null
			continue
		}
		if (quote !== null || content.startsWith('|')) {
			open = null
			begin('other', content, number)
			continue
		}
		const heading = indent < 4 ? /^(#{1,6})(?:[ \t]|$)/.exec(content)?.[1] : undefined
		if (heading !== undefined) {
			open = null
			inList = false
			begin('heading', content.slice(heading.length).replace(/[ \t]#+$/, '').trim(), number, heading.length)
			continue
		}
		if (isRule(content)) {
			if (open !== null && open.kind === 'paragraph' && !/[*_]/.test(content)) {
				open.kind = 'heading'
				open.level = content.startsWith('=') ? 1 : 2
			}
			open = null
			continue
		}
		if (open === null) {
			if (indent < 2) inList = false
			open = begin('paragraph', content, number)
		} else {
			open.text += `\n${content}`
		}
	}
	return blocks
}

/** A thematic break, or the line under a heading. */
function isRule(content: string): boolean {
	return /^(?:=+|-+|(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(content)
}

function closes(content: string, marker: string): boolean {
	if (!content.startsWith(marker)) return false
	for (const character of content) if (character !== marker[0]) return false
	return true
}

/** Columns of blanks at a line's start, a tab taken as four. */
function indentOf(line: string): number {
	let columns = 0
	for (const character of line) {
		if (character === ' ') columns += 1
		else if (character === '\t') columns += 4
		else break
	}
	return columns
}
