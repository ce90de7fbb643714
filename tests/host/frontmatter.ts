import type { FrontMatterInfo, FrontmatterLinkCache } from 'obsidian'
import { plainYaml } from './plain-yaml'
import { isRecord } from './record'
import { parseYaml } from './yaml'

const BLOCK = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/
const WHOLE_LINK = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/

/** Where a note's frontmatter stands; offsets into the text. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const block = BLOCK.exec(content)
	if (block === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 }
	const frontmatter = block[1] ?? ''
	const from = content.indexOf('\n') + 1
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: block[0].length }
}

/** The values of a block; null when the YAML is broken or no mapping, as Obsidian's cache then holds none. */
export function frontmatterValues(yaml: string): Record<string, unknown> | null {
	const plain = plainYaml(yaml)
	if (plain !== null) return plain
	try {
		const values = parseYaml(yaml)
		return isRecord(values) ? values : null
	} catch {
		return null
	}
}

/** The values that are a link and nothing else, with the path of their key: `knows.0`. */
export function frontmatterLinks(values: Record<string, unknown>): FrontmatterLinkCache[] {
	const links: FrontmatterLinkCache[] = []
	const collect = (key: string, value: unknown): void => {
		if (typeof value === 'string') {
			const found = WHOLE_LINK.exec(value)
			const link = found?.[1]
			if (link !== undefined) links.push({ key, link, original: value, displayText: found?.[2] ?? link })
		} else if (Array.isArray(value)) {
			value.forEach((each, index) => collect(`${key}.${index}`, each))
		} else if (isRecord(value)) {
			for (const [inner, each] of Object.entries(value)) collect(`${key}.${inner}`, each)
		}
	}
	for (const [key, value] of Object.entries(values)) collect(key, value)
	return links
}
