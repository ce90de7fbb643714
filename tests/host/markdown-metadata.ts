import type { CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian'
import { frontmatterLinks, frontmatterValues, getFrontMatterInfo } from './frontmatter'
import { collectReferences } from './inline-references'

const FENCE = /^\s*(`{3,}|~{3,})/
const HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/
const LIST_ITEM = /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]+(?:\[(.)\][ \t]+)?/
const RULE = /^(?:\*\*\*+|---+|___+)\s*$/
const BLOCK_ID = / \^([\w-]+)\s*$/

/** What Obsidian's cache holds of one note, made line by line in one pass. */
export function metadataOf(content: string): CachedMetadata {
	return new MetadataReader(content).read()
}

class MetadataReader {
	readonly #content: string
	readonly #lines: string[]
	readonly #starts: number[] = []
	readonly #metadata: CachedMetadata = {}
	readonly #sections: SectionCache[] = []
	readonly #openItems: { indent: number; line: number }[] = []
	#paragraph = -1
	#list = -1

	constructor(content: string) {
		this.#content = content
		this.#lines = content.split('\n')
		let offset = 0
		for (const [index, line] of this.#lines.entries()) {
			this.#starts.push(offset)
			offset += line.length + 1
			if (line.endsWith('\r')) this.#lines[index] = line.slice(0, -1)
		}
	}

	read(): CachedMetadata {
		let line = this.#readFrontmatter()
		while (line < this.#lines.length) line = this.#readLine(line)
		this.#closeBlocks(this.#lines.length)
		if (this.#sections.length > 0) this.#metadata.sections = this.#sections
		return this.#metadata
	}

	#readFrontmatter(): number {
		const info = getFrontMatterInfo(this.#content)
		if (!info.exists) return 0
		const block = this.#content.slice(0, info.contentStart).replace(/\r?\n$/, '')
		const last = block.split('\n').length - 1
		const position = this.#wholeLines(0, last)
		this.#sections.push({ type: 'yaml', position })
		const values = frontmatterValues(info.frontmatter)
		if (values !== null) {
			this.#metadata.frontmatter = values
			this.#metadata.frontmatterPosition = position
			const links = frontmatterLinks(values)
			if (links.length > 0) this.#metadata.frontmatterLinks = links
		}
		return last + 1
	}

	/** Reads the block or line at `index`; the answer is the line to go on with. */
	#readLine(index: number): number {
		const line = this.#lines[index] ?? ''
		const fence = FENCE.exec(line)?.[1]
		if (fence !== undefined) return this.#readCode(index, fence)
		if (line.trim() === '') {
			const listGoesOn = this.#list >= 0 && LIST_ITEM.test(this.#lines[index + 1] ?? '')
			if (!listGoesOn) this.#closeBlocks(index)
			return index + 1
		}
		const heading = HEADING.exec(line)
		const item = LIST_ITEM.exec(line)
		if (heading !== null) {
			this.#closeBlocks(index)
			const position = this.#wholeLines(index, index)
			const level = heading[1]?.length ?? 1
			;(this.#metadata.headings ??= []).push({ heading: heading[2] ?? '', level, position })
			this.#sections.push({ type: 'heading', position })
		} else if (this.#paragraph < 0 && RULE.test(line)) {
			this.#closeBlocks(index)
			this.#sections.push({ type: 'thematicBreak', position: this.#wholeLines(index, index) })
			return index + 1
		} else if (item !== null) {
			this.#readItem(index, item)
		} else if (this.#list < 0 && this.#paragraph < 0) {
			this.#paragraph = index
		}
		collectReferences(this.#metadata, line, (from, to) => this.#position(index, from, index, to))
		return index + 1
	}

	#readCode(first: number, fence: string): number {
		this.#closeBlocks(first)
		let last = first + 1
		while (last < this.#lines.length) {
			const line = (this.#lines[last] ?? '').trim()
			if (line.startsWith(fence) && line === FENCE.exec(line)?.[1]) break
			last++
		}
		const end = Math.min(last, this.#lines.length - 1)
		this.#sections.push({ type: 'code', position: this.#wholeLines(first, end) })
		return end + 1
	}

	#readItem(index: number, found: RegExpExecArray): void {
		const line = this.#lines[index] ?? ''
		if (this.#paragraph >= 0) this.#closeBlocks(index)
		if (this.#list < 0) this.#list = index
		const margin = found[1] ?? ''
		const indent = margin.replace(/\t/g, '    ').length
		while ((this.#openItems.at(-1)?.indent ?? -1) >= indent) this.#openItems.pop()
		// Items at the top name the list's first line, negated; a list on line 0 cannot say so.
		const parent = this.#openItems.at(-1)?.line ?? (this.#list === 0 ? -1 : -this.#list)
		const item: ListItemCache = { parent, position: this.#position(index, margin.length, index, line.length) }
		if (found[2] !== undefined) item.task = found[2]
		const id = BLOCK_ID.exec(line)?.[1]
		if (id !== undefined) {
			item.id = id
			;(this.#metadata.blocks ??= {})[id] = { id, position: item.position }
		}
		;(this.#metadata.listItems ??= []).push(item)
		this.#openItems.push({ indent, line: index })
	}

	#closeBlocks(next: number): void {
		if (this.#paragraph >= 0) {
			const quoted = (this.#lines[this.#paragraph] ?? '').startsWith('>')
			const position = this.#wholeLines(this.#paragraph, next - 1)
			this.#sections.push({ type: quoted ? 'blockquote' : 'paragraph', position })
			const id = BLOCK_ID.exec(this.#lines[next - 1] ?? '')?.[1]
			if (id !== undefined) (this.#metadata.blocks ??= {})[id] = { id, position }
		}
		if (this.#list >= 0) this.#sections.push({ type: 'list', position: this.#wholeLines(this.#list, next - 1) })
		this.#paragraph = -1
		this.#list = -1
		this.#openItems.length = 0
	}

	#wholeLines(first: number, last: number): Pos {
		return this.#position(first, 0, last, (this.#lines[last] ?? '').length)
	}

	#position(firstLine: number, firstColumn: number, lastLine: number, lastColumn: number): Pos {
		const place = (line: number, col: number): Pos['start'] => ({
			line,
			col,
			offset: (this.#starts[line] ?? 0) + col,
		})
		return { start: place(firstLine, firstColumn), end: place(lastLine, lastColumn) }
	}
}
