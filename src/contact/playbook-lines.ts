import type { Block } from '../note/blocks'
import { readable } from '../note/line-text'
import type { Practice } from './practice'
import { evidenceForName } from './practice-stems'

/** A line that names a stage or a circle: `Stage 2: Building trust`. */
export interface StepTitle {
	readonly of: 'stage' | 'circle'
	/** Null where the line tells none: `Stage two`. */
	readonly number: number | null
	/** Empty where the line gives none. */
	readonly name: string
}

const TITLE = /^(?:(stage|этап)|circle|круг)(?![\p{L}\p{M}])[ \t]*(?:№[ \t]*)?(?:(\d{1,3})(?![\d\p{L}])[ \t]*[:.)—–-]?[ \t]*)?(.*)$/iu
const LONGEST_NAME = 80
const LONGEST_ABOUT = 300

/** The stage or circle that a line names at its very start, emphasis and ornaments aside; null: it names none. */
export function titleFrom({ kind, text }: Block): StepTitle | null {
	if (kind === 'task' || kind === 'other') return null
	const [line = ''] = text.slice(0, 2000).split('\n', 1)
	const plain = plainOf(line).replace(/^[^\p{L}\p{N}]+/u, '')
	const [whole, stage, digits, rest = ''] = TITLE.exec(plain) ?? []
	if (whole === undefined) return null
	const of = stage === undefined ? 'circle' : 'stage'
	if (digits === undefined) return kind === 'heading' && of === 'stage' ? { of, number: null, name: '' } : null
	return { of, number: Number(digits), name: (kind === 'heading' ? rest : firstSentence(rest)).trim().slice(0, LONGEST_NAME) }
}

/**
 * The items of the list that stands under the heading at `at`: up to the next heading of the same or a higher level, or
 * the next stage or circle; items beneath an item explain it, and are none of their own.
 */
export function sectionOf(blocks: readonly Block[], at: number, lines: readonly string[]): readonly Block[] {
	const level = blocks[at]?.level ?? 0
	const items: Block[] = []
	let indent: number | null = null
	for (const block of blocks.slice(at + 1)) {
		if (block.kind === 'heading' && (block.level <= level || titleFrom(block) !== null)) break
		if (block.kind === 'heading') indent = null
		if ((block.kind !== 'item' && block.kind !== 'task') || titleFrom(block) !== null) continue
		const own = indentOf(lines[block.line - 1] ?? '')
		indent = Math.min(indent ?? own, own)
		if (own < indent + 2) items.push(block)
	}
	return items
}

/** A practice as a list item has it: `**Name**: explanation`, or the name alone; null: the item is empty. */
export function practiceFrom(item: string): Practice | null {
	const text = item.replace(/\s*\n\s*/g, ' ').slice(0, 2000).trim()
	const [, stars, underlined, rest = ''] = /^(?:\*\*([^*]+)\*\*|__([^_]+)__)[ \t]*[:.—–-]?[ \t]*(.*)$/u.exec(text) ?? []
	const lead = stars ?? underlined
	const name = plainOf(lead ?? text).replace(/[:.]$/, '').slice(0, LONGEST_NAME).trim()
	if (!/[\p{L}\p{N}]/u.test(name)) return null
	const about = lead === undefined ? '' : plainOf(rest).slice(0, LONGEST_ABOUT)
	return { evidence: evidenceForName(name), of: { name, about } }
}

/** Without the marks of links and emphasis. */
function plainOf(text: string): string {
	return readable(text).replace(/\*|^_+|_+$/g, '')
}

function firstSentence(text: string): string {
	return text.split(/[.!?](?:\s|$)/, 1)[0] ?? ''
}

/** Columns of blanks at a line's start, a tab taken as four. */
function indentOf(line: string): number {
	return (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length
}
