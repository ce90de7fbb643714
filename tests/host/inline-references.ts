import type { CachedMetadata, Pos } from 'obsidian'

const WIKILINK = /(!?)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g
const MARKDOWN_LINK = /(!?)\[([^\]]*)\]\((?:<([^>]+)>|([^)\s]+))\)/g
const TAG = /(^|\s)(#(?=[^\s#]*[^\d\s#/_-])[^\s#!@$%^&*()=+{}[\]|\\;:'",.<>?`~]+)/g
const WEB_ADDRESS = /^[a-z][a-z\d+.-]*:/i

const blank = (text: string): string => ' '.repeat(text.length)

/** A line with its code spans and comments blanked out, so that every column stays where it was. */
function withoutCode(line: string): string {
	if (!line.includes('`') && !line.includes('%%')) return line
	return line.replace(/`[^`]*`/g, blank).replace(/%%.*?%%/g, blank)
}

function decoded(target: string): string {
	try {
		return decodeURI(target)
	} catch {
		return target
	}
}

/** Adds the links, embeds and tags of one line to a note's metadata. `at` places columns of that line. */
export function collectReferences(
	metadata: CachedMetadata,
	line: string,
	at: (fromColumn: number, toColumn: number) => Pos,
): void {
	const hasLink = line.includes('](') || line.includes('[[')
	if (!hasLink && !line.includes('#')) return
	const shown = withoutCode(line)
	const add = (embed: boolean, link: string, original: string, displayText: string, column: number): void => {
		const entry = { link, original, displayText, position: at(column, column + original.length) }
		if (embed) (metadata.embeds ??= []).push(entry)
		else (metadata.links ??= []).push(entry)
	}
	if (hasLink) {
		for (const found of shown.matchAll(WIKILINK)) {
			const link = (found[2] ?? '').trim()
			add(found[1] === '!', link, found[0], found[3] ?? link, found.index)
		}
		for (const found of shown.matchAll(MARKDOWN_LINK)) {
			const target = found[3] ?? found[4] ?? ''
			if (WEB_ADDRESS.test(target)) continue
			add(found[1] === '!', decoded(target), found[0], found[2] ?? '', found.index)
		}
	}
	for (const found of shown.replace(/\[\[.*?\]\]/g, blank).matchAll(TAG)) {
		const tag = found[2] ?? ''
		const column = found.index + (found[1]?.length ?? 0)
		;(metadata.tags ??= []).push({ tag, position: at(column, column + tag.length) })
	}
}
